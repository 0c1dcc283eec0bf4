package dev.entente.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.actor.Registry;
import dev.entente.ask.Casebook;
import dev.entente.ask.Linking;
import dev.entente.ask.Reviewer;
import dev.entente.ask.UnusableReviewException;
import dev.entente.ask.Wish;
import dev.entente.claim.Actor;
import dev.entente.claim.Claim;
import dev.entente.claim.ClaimType;
import dev.entente.claim.Factuality;
import dev.entente.claim.Ontology;
import dev.entente.cli.StoredContents;
import dev.entente.export.Csv;
import dev.entente.export.JsonLines;
import dev.entente.export.Plover;
import dev.entente.pipeline.Reading;
import dev.entente.store.ClaimQuery;
import dev.entente.store.Collection;
import dev.entente.store.Corrections;
import dev.entente.store.Decision;
import dev.entente.store.LoggedCorrection;
import dev.entente.store.UnplaceableCorrectionException;
import dev.entente.store.Verification;
import dev.entente.text.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two hundred decisions of every kind on the bundled collection, by a fixed seed. */
class CorrectionsTest {
    private static final int CORRECTIONS = 200;
    private static final long SEED = 1916;
    private static final String NOW = "2026-01-31T12:00:00Z";

    @TempDir
    Path folder;

    @Test
    void correctionsSurviveReadingAnewAndUndoneLeaveNoTrace() {
        try (Pile pile = Pile.in(folder.resolve("own"), SharedCoder.standard())) {
            pile.read(List.of(OwnCollection.documents()), Course.usual());
        }
        try (Collection collection = Collection.open(folder.resolve("own"))) {
            Map<String, String> first = export(collection, "first");
            Random random = new Random(SEED);
            correct(collection, random);

            Map<String, String> corrected = export(collection, "corrected");
            assertThat(corrected.getOrDefault("claims.jsonl", "")).isNotEqualTo(first.getOrDefault("claims.jsonl", ""));
            assertThat(Verification.verify(collection)).isEmpty();
            countsAreThoseOfTheExport(collection, corrected.getOrDefault("claims.jsonl", ""));

            readAgain(collection);
            assertThat(export(collection, "again")).isEqualTo(corrected);
            assertThat(Corrections.of(collection).tally().unplaced()).isZero();

            undo(collection, random);
            assertThat(export(collection, "undone")).isEqualTo(first);
            assertThat(Verification.verify(collection)).isEmpty();
        }
    }

    private static void countsAreThoseOfTheExport(Collection collection, String claims) {
        Corrections.Tally tally = Corrections.of(collection).tally();
        assertThat(collection.counts().claims()).isEqualTo((int) claims.lines().count());
        assertThat(tally.accepted()).isEqualTo(marked(claims, "accepted")).isPositive();
        assertThat(tally.corrected()).isEqualTo(marked(claims, "corrected")).isPositive();
        assertThat(tally.added()).isEqualTo(marked(claims, "added")).isPositive();
        assertThat(tally.unreviewed()).isEqualTo(marked(claims, ""));
        List<String> rejected = Corrections.of(collection).rejected(ClaimQuery.all()).stream()
                .map(Claim::id)
                .toList();
        assertThat(rejected).hasSize(tally.rejected()).isNotEmpty();
        assertThat(rejected).noneMatch(id -> claims.contains("\"id\":\"" + id));
    }

    private static int marked(String claims, String review) {
        return (int) claims.lines()
                .filter(line -> line.endsWith("\"review\":\"" + review + "\"}"))
                .count();
    }

    private static void correct(Collection collection, Random random) {
        Casebook casebook = Casebook.of(collection, Registry::standard);
        Reviewer reviewer = Reviewer.of(casebook, NOW);
        while (Corrections.of(collection).log().size() < CORRECTIONS) {
            try {
                decide(collection, reviewer, random);
            } catch (UnplaceableCorrectionException | UnusableReviewException e) {
                // chance asked for what contradicts itself; another one
                continue;
            }
        }
    }

    private static void decide(Collection collection, Reviewer reviewer, Random random) {
        List<Claim> claims = collection.claims(ClaimQuery.all());
        Claim claim = any(claims, random);
        List<String> actors = collection.actors().stream().map(Actor::id).toList();
        switch (random.nextInt(9)) {
            case 0, 1 -> reviewer.accept(List.of(claim.id()), "as it stands");
            case 2 -> reviewer.reject(List.of(claim.id()), "");
            case 3, 4 -> reviewer.correct(claim.id(), wish(actors, random), "misread");
            case 5 -> {
                Document document = collection.findDocument(claim.document()).orElseThrow();
                int start = random.nextInt(document.text().length() - 40);
                reviewer.add(document.id(), document.text().substring(start, start + 40), wish(actors, random), "");
            }
            case 6 -> reviewer.judge(Decision.Relation.SAME, any(actors, random), any(actors, random), "one");
            case 7 ->
                reviewer.judge(
                        random.nextBoolean() ? Decision.Relation.DIFFERENT : Decision.Relation.UNSURE,
                        any(actors, random),
                        any(actors, random),
                        "");
            default ->
                reviewer.split(
                        any(actors, random),
                        "Somebody " + random.nextInt(9),
                        List.of(claim.document(), any(claims, random).document()),
                        "two");
        }
    }

    private static Wish wish(List<String> actors, Random random) {
        List<String> types =
                Ontology.standard().types().stream().map(ClaimType::name).toList();
        return new Wish(
                maybe(any(types, random), random),
                maybe(List.of(any(actors, random)), random),
                maybe(List.of(any(actors, random), any(actors, random)), random),
                maybe(random.nextBoolean() ? List.of() : List.of(any(actors, random)), random),
                maybe(any(List.of(Factuality.DENIED, Factuality.ASSERTED, Factuality.POSSIBLE), random), random),
                maybe(random.nextBoolean() ? "" : "1917-11", random),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private static <T> Optional<T> maybe(T value, Random random) {
        return random.nextInt(3) > 0 ? Optional.of(value) : Optional.empty();
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static void readAgain(Collection collection) {
        List<Document> documents = collection.documents().toList();
        for (Document document : documents) {
            Reading reading = SharedCoder.standard().read(document);
            collection.store(reading);
        }
        Linking.renew(collection);
    }

    private static void undo(Collection collection, Random random) {
        List<Integer> numbers = new ArrayList<>(Corrections.of(collection).log().stream()
                .map(LoggedCorrection::number)
                .toList());
        Collections.shuffle(numbers, random);
        Reviewer reviewer = Reviewer.of(Casebook.of(collection, Registry::standard), NOW);
        numbers.forEach(number -> reviewer.undo(Optional.of(number)));
    }

    private Map<String, String> export(Collection collection, String name) {
        Path out = folder.resolve(name);
        StoredContents contents = new StoredContents(collection);
        JsonLines.write(contents, out);
        Csv.write(contents, out);
        Plover.write(contents, out);
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> written = Files.list(out)) {
            for (Path file : written.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
