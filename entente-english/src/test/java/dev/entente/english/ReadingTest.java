package dev.entente.english;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.claim.Attribution;
import dev.entente.claim.Claim;
import dev.entente.claim.Factuality;
import dev.entente.claim.Participant;
import dev.entente.pipeline.Reading;
import dev.entente.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every reading of whatever text. */
class ReadingTest {
    /** Words that rules ask for, in any order, with what disturbs offsets between them. */
    private static final List<String> PIECES = List.of(
            "Chad",
            "Mali",
            "Hamas",
            "Reuters",
            "IRNA",
            "Mirela Duka",
            "Gen. Baraka Olunde",
            "Duka",
            "the movement",
            "the minister of",
            "both countries",
            "he",
            "she",
            "it",
            "they",
            "we",
            "I",
            "you",
            "his",
            "who",
            "which",
            "officials",
            "a spokesman",
            "said",
            "told",
            "denied",
            "dismissed claims",
            "according to",
            "that",
            "attacked",
            "was bombed by",
            "supports",
            "gave",
            "3 million dollars",
            "to",
            "of",
            "and",
            "or",
            "not",
            "will",
            "may",
            "if",
            "whether",
            "on 14 March 2019",
            "yesterday",
            "the armed wing of",
            "is a member of",
            "(D-Ohio)",
            "“",
            "”",
            "\"",
            "‘",
            "’s",
            "—",
            ".",
            "?",
            ",",
            ":",
            ";",
            "(",
            ")",
            "\n",
            "\n\n",
            "\r\n",
            "· ",
            "# ",
            "é",
            "e\u0301",
            "د",
            "\u064e",
            "\u200d",
            "👩\u200d🚀",
            "\ud800",
            "\u200f",
            "\u202b",
            "\u200b",
            "\ufeff",
            "\u00ad",
            "\u00a0",
            "\u2029",
            "READ: ",
            "CAIRO (AP) - ");

    private static String random(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(8) > 0 ? " " : "");
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void noTextBreaksItAndAllItsWordsAreCutFromTheText(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 8; round++) {
            String text = random(random, 20 + random.nextInt(150));
            Reading reading = Readings.read(text, Readings.metadata(Optional.of("2021-12-25")));
            assertThat(reading.mentions())
                    .as("seed %d, round %d", seed, round)
                    .allSatisfy(m -> assertThat(m.passage().cut(text)).isEqualTo(m.text()));
            reading.attributions().forEach(a -> checkAttribution(a, text));
            reading.claims().forEach(c -> checkClaim(c, text));
            checkActors(reading);
        }
    }

    private static void checkAttribution(Attribution attribution, String text) {
        assertThat(attribution.cue().passage().cut(text))
                .isEqualTo(attribution.cue().text());
        assertThat(attribution.content()).allMatch(p -> !p.isEmpty() && p.end() <= text.length());
        attribution.source().ifPresent(s -> checkParticipant(s, text));
    }

    private static void checkClaim(Claim claim, String text) {
        assertThat(claim.passage().cut(text)).isEqualTo(claim.evidence());
        assertThat(claim.evidence()).isNotBlank();
        participants(claim).forEach(p -> checkParticipant(p, text));
        assertThat(claim.proposition().recipientIds())
                .noneMatch(claim.proposition().actorIds()::contains);
        for (int i = 0; i < claim.sources().size(); i++) {
            Factuality stance = claim.sources().get(i).stance();
            assertThat(stance)
                    .isIn(i == 0 ? List.of(claim.factuality()) : List.of(Factuality.UNCOMMITTED, Factuality.ASSERTED));
        }
    }

    private static Stream<Participant> participants(Claim claim) {
        return Stream.of(
                        claim.proposition().actors().stream(),
                        claim.proposition().recipients().stream(),
                        claim.sources().stream().map(s -> s.who()))
                .flatMap(s -> s);
    }

    private static void checkParticipant(Participant participant, String text) {
        Passage passage = participant.passage();
        assertThat(passage.cut(text)).isEqualTo(participant.mention());
    }

    private static void checkActors(Reading reading) {
        List<String> known = reading.actors().stream().map(a -> a.id()).toList();
        assertThat(known).doesNotHaveDuplicates().isSorted();
        assertThat(known)
                .containsAll(reading.mentions().stream().map(m -> m.actor()).toList());
        assertThat(known)
                .containsAll(reading.claims().stream()
                        .flatMap(ReadingTest::participants)
                        .map(Participant::id)
                        .toList());
    }

    @Test
    void claimsAreInOrderOfTheTextAndHaveIdsOfTheirOwn() {
        Reading reading = Readings.of("Libya bombed Chad. Mali praised Niger and criticised Togo. Kenya met Somalia.");
        assertThat(reading.claims()).hasSize(4).extracting(Claim::passage).isSorted();
        assertThat(reading.claims()).extracting(Claim::id).doesNotHaveDuplicates();
    }

    @Test
    void anAttributionOfAClaimIsOneOfTheReading() {
        Reading reading =
                Readings.of("Poland told Reuters that Belarus had bombed Latvia. Kenya said that Mali met Niger.");
        List<String> ids = reading.attributions().stream().map(Attribution::id).toList();
        assertThat(reading.claims()).hasSize(2).allSatisfy(c -> assertThat(ids)
                .contains(c.attribution().orElseThrow()));
    }

    @Test
    void boilerplateAndDatelinesAreNotCoded() {
        String text = "The Report\n\nREAD: Libya bombed Chad.\n\nCAIRO (AP) - Mali praised Niger.\n";
        assertThat(Readings.acts(text)).containsExactly("SUPPORT mali > niger");
    }

    @Test
    void aSpeakerHoldsForAllPiecesOfASentenceThatIsTooLong() {
        String said =
                "Kenya said that " + "Libya attacked Chad, and that Mali attacked Niger; that ".repeat(40) + "it left.";
        assertThat(Readings.lines(said))
                .hasSize(80)
                .allMatch(l -> l.startsWith("ASSAULT ") && l.endsWith(" asserted by kenya"));
        // the speaker of the first piece is not that of a later one with a cue of its own
        String other = said.replace("it left.", "it left; Ghana said that Togo attacked Benin.");
        assertThat(Readings.lines(other)).contains("ASSAULT togo > benin asserted by ghana");
    }

    @Test
    void whatStandsBesideALineWithoutEndIsReadAsUsual() {
        String text = "The Report\n\nKenya said that Libya attacked Chad.\n\n" + "[".repeat(40_000) + "]".repeat(40_000)
                + "\n\nKenya said that Mali attacked Niger.\n";
        assertThat(Readings.lines(text))
                .containsExactly("ASSAULT libya > chad asserted by kenya", "ASSAULT mali > niger asserted by kenya");
    }

    @Test
    void severalThreadsReadTheSame() throws Exception {
        List<String> texts = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < 12; i++) {
            texts.add(random(random, 80));
        }
        List<Reading> alone = texts.stream().map(Readings::of).toList();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Reading>> together = new ArrayList<>();
            texts.forEach(t -> together.add(threads.submit(() -> Readings.of(t))));
            for (int i = 0; i < texts.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i));
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
