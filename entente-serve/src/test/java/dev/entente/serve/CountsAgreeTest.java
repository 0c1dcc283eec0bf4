package dev.entente.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.entente.bench.ReadingDesk;
import dev.entente.claim.Claim;
import dev.entente.claim.Participant;
import dev.entente.claim.Source;
import dev.entente.store.Collection;
import dev.entente.store.Corrections;
import dev.entente.text.Metadata;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** For every value of every facet: what is shown is what is stored is what is exported. */
class CountsAgreeTest {
    @TempDir
    private Path folder;

    /** A claim as it is stored, by facet; counted here by hand, claim by claim. */
    private static Map<String, Set<String>> values(Claim claim, Metadata metadata, String review, boolean disputed) {
        Map<String, Set<String>> values = new LinkedHashMap<>();
        values.put("actor", ids(claim.proposition().actors().stream()));
        values.put("recipient", ids(claim.proposition().recipients().stream()));
        values.put(
                "who",
                ids(Stream.concat(claim.proposition().actors().stream(), claim.proposition().recipients().stream())));
        values.put("source", ids(claim.sources().stream().map(Source::who)));
        values.put("speaker", ids(claim.speaker().map(Source::who).stream()));
        values.put("publisher", or(metadata.publisher()));
        values.put("type", Set.of(claim.type().name()));
        values.put("kind", Set.of(claim.type().kind().word()));
        values.put(
                "context",
                claim.proposition().contexts().isEmpty()
                        ? Set.of(":none")
                        : new TreeSet<>(claim.proposition().contexts()));
        values.put("factuality", Set.of(claim.factuality().word()));
        values.put("disputed", Set.of(disputed ? "yes" : "no"));
        values.put("review", Set.of(review.isEmpty() ? ":none" : review));
        values.put("language", or(metadata.language()));
        values.put("document", Set.of(claim.document()));
        values.put("amounts", Set.of(claim.proposition().quantities().isEmpty() ? "no" : "yes"));
        values.put("dated", Set.of(claim.proposition().date().isPresent() ? "yes" : "no"));
        return values;
    }

    private static Set<String> or(Optional<String> value) {
        return Set.of(value.filter(v -> !v.isEmpty()).orElse(":none"));
    }

    private static Set<String> ids(Stream<Participant> participants) {
        Set<String> ids = new TreeSet<>();
        participants.forEach(p -> ids.add(p.isUnnamed() ? ":unnamed" : p.id()));
        return ids.isEmpty() ? Set.of(":none") : ids;
    }

    private record Stored(Map<String, Map<String, Set<String>>> facets, Map<String, Claim> claims) {
        static Stored of(Path folder) {
            Map<String, Map<String, Set<String>>> facets = new TreeMap<>();
            Map<String, Claim> claims = new HashMap<>();
            try (Collection collection = Collection.open(folder)) {
                Map<String, Metadata> metadata = new HashMap<>();
                collection.catalogue().forEach(e -> metadata.put(e.id(), e.metadata()));
                Set<String> disputed = new HashSet<>();
                collection.links().stream()
                        .filter(l -> l.type().word().equals("denies")
                                || l.type().word().equals("doubts"))
                        .forEach(l -> disputed.addAll(List.of(l.from(), l.to())));
                var reviews = Corrections.of(collection).reviews();
                collection.allClaims().forEach(claim -> {
                    claims.put(claim.id(), claim);
                    String review = Optional.ofNullable(reviews.get(claim.id()))
                            .map(r -> r.word())
                            .orElse("");
                    values(
                                    claim,
                                    metadata.getOrDefault(claim.document(), Metadata.none()),
                                    review,
                                    disputed.contains(claim.id()))
                            .forEach((facet, values) ->
                                    values.forEach(value -> facets.computeIfAbsent(facet, f -> new TreeMap<>())
                                            .computeIfAbsent(value, v -> new TreeSet<>())
                                            .add(claim.id())));
                });
            }
            return new Stored(facets, claims);
        }
    }

    @Test
    void shownIsStoredIsExportedForEveryValueOfEveryFacet() {
        Path collection = Served.bundled(folder.resolve("a.entente"));
        try (Served served = Served.of(collection)) {
            review(served);
            Stored stored = Stored.of(collection);
            JsonNode facets = served.json("/api/facets?values=1000");
            assertThat(facets.path("total").asInt()).isEqualTo(stored.claims().size());
            assertThat(facets.path("facets")).hasSize(stored.facets().size());
            for (JsonNode facet : facets.path("facets")) {
                String name = facet.path("facet").asText();
                Map<String, Integer> shown = new TreeMap<>();
                facet.path("values")
                        .forEach(v -> shown.put(
                                v.path("value").asText(), v.path("count").asInt()));
                Map<String, Integer> counted = new TreeMap<>();
                stored.facets().getOrDefault(name, Map.of()).forEach((value, ids) -> counted.put(value, ids.size()));
                assertThat(shown).as(name).isEqualTo(counted);
                stored.facets().getOrDefault(name, Map.of()).forEach((value, ids) -> {
                    String query = name + "=" + Served.in(value);
                    assertThat(ids(served.get("/api/claims.csv?" + query).body()))
                            .as(query)
                            .isEqualTo(ids);
                    assertThat(listed(served, query)).as(query).isEqualTo(ids);
                });
            }
        }
    }

    /** Some claims accepted, one rejected, one put right: counts follow. */
    private static void review(Served served) {
        JsonNode claims = served.json("/api/claims?limit=6").path("claims");
        List<String> ids = new ArrayList<>();
        claims.forEach(c -> ids.add("\"" + c.path("id").asText() + "\""));
        assertThat(served.post(
                                "/api/review",
                                "{\"action\":\"accept\",\"claims\":[" + ids.get(0) + "," + ids.get(1) + "]}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(served.post("/api/review", "{\"action\":\"reject\",\"claims\":[" + ids.get(2) + "]}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(served.post(
                                "/api/review",
                                "{\"action\":\"correct\",\"claims\":[" + ids.get(3)
                                        + "],\"wish\":{\"factuality\":\"demanded\"}}")
                        .statusCode())
                .isEqualTo(200);
    }

    private static Set<String> ids(String csv) {
        Set<String> ids = new TreeSet<>();
        List<CsvRecord> rows = CsvReader.builder().ofCsvRecord(csv).stream().toList();
        rows.subList(1, rows.size()).forEach(row -> ids.add(row.getField(0)));
        return ids;
    }

    /** All pages one after the other, none of them twice. */
    private static Set<String> listed(Served served, String query) {
        Set<String> ids = new TreeSet<>();
        int total = 1;
        for (int offset = 0; offset < total; offset += 40) {
            JsonNode page = served.json("/api/claims?limit=40&offset=" + offset + "&" + query);
            total = page.path("total").asInt();
            page.path("claims")
                    .forEach(c -> assertThat(ids.add(c.path("id").asText())).isTrue());
        }
        assertThat(ids).hasSize(total);
        return ids;
    }

    // Chosen together: each count is what is left when that value alone is chosen in its facet.
    @Test
    void aCountBesideAValueIsWhatChoosingItLeaves() {
        Path collection = Served.bundled(folder.resolve("a.entente"));
        try (Served served = Served.of(collection)) {
            String chosen = "kind=event&factuality=asserted&date=1915/1919&words=" + Served.in("government OR king");
            JsonNode facets = served.json("/api/facets?values=1000&" + chosen);
            for (JsonNode facet : facets.path("facets")) {
                String name = facet.path("facet").asText();
                String others = chosen.replaceAll("(^|&)" + name + "=[^&]*", "");
                for (JsonNode value : facet.path("values")) {
                    String query = others + "&" + name + "="
                            + Served.in(value.path("value").asText());
                    assertThat(served.json("/api/claims?limit=1&" + query)
                                    .path("total")
                                    .asInt())
                            .as(query)
                            .isEqualTo(value.path("count").asInt());
                }
            }
            for (JsonNode period : facets.path("periods")) {
                String query = chosen.replaceAll(
                        "date=[^&]*", "date=" + period.path("period").asText());
                assertThat(served.json("/api/claims?limit=1&" + query)
                                .path("total")
                                .asInt())
                        .as(query)
                        .isEqualTo(period.path("count").asInt());
            }
        }
    }

    @Test
    void edgesSectionsAndTimelineCountWhatTheyLeadTo() {
        Path collection = Served.bundled(folder.resolve("a.entente"));
        try (Served served = Served.of(collection)) {
            JsonNode network = served.json("/api/network?kind=event");
            assertThat(network.path("edges").size()).isPositive();
            for (JsonNode edge : network.path("edges")) {
                String query =
                        "kind=event&between=" + Served.in(edge.path("first").asText()) + "&between="
                                + Served.in(edge.path("second").asText());
                assertThat(served.json("/api/claims?limit=1&" + query)
                                .path("total")
                                .asInt())
                        .as(query)
                        .isEqualTo(edge.path("claims").asInt());
                assertThat(edge.path("origins").asInt())
                        .isBetween(1, edge.path("claims").asInt());
            }
            for (JsonNode actor : served.json("/api/actors?limit=5").path("actors")) {
                String id = Served.in(actor.path("id").asText());
                served.json("/api/actor?id=" + id).path("sections").fields().forEachRemaining(section -> assertThat(
                                served.json("/api/actor/claims?limit=1&id=" + id + "&section=" + section.getKey())
                                        .path("total")
                                        .asInt())
                        .isEqualTo(section.getValue().asInt()));
            }
            for (JsonNode actor : served.json("/api/overview").path("actors")) {
                assertThat(served.json("/api/claims?limit=1&who="
                                        + Served.in(actor.path("id").asText()))
                                .path("total")
                                .asInt())
                        .isEqualTo(actor.path("claims").asInt());
            }
            for (JsonNode busy : served.json("/api/overview").path("pairs")) {
                String query =
                        "between=" + Served.in(busy.path("first").path("id").asText()) + "&between="
                                + Served.in(busy.path("second").path("id").asText());
                assertThat(served.json("/api/claims?limit=1&" + query)
                                .path("total")
                                .asInt())
                        .isEqualTo(busy.path("claims").asInt());
            }
            for (JsonNode year : served.json("/api/overview").path("dates")) {
                assertThat(served.json("/api/documents?date="
                                        + year.path("value").asText())
                                .path("total")
                                .asInt())
                        .isEqualTo(year.path("count").asInt());
            }
            JsonNode timeline = served.json("/api/timeline?limit=5000");
            assertThat(timeline.path("total").asInt()
                            + timeline.path("undated_total").asInt())
                    .isEqualTo(served.json("/api/claims").path("total").asInt());
            assertThat(timeline.path("bars")).hasSize(timeline.path("total").asInt());
            JsonNode pair = served.json("/api/overview").path("pairs").get(0);
            String first = Served.in(pair.path("first").path("id").asText());
            String second = Served.in(pair.path("second").path("id").asText());
            JsonNode dossier = served.json("/api/pair?first=" + first + "&second=" + second);
            assertThat(served.json("/api/claims?pair=" + first + "&pair=" + second)
                            .path("total")
                            .asInt())
                    .isEqualTo(dossier.path("counts").path("claims").asInt())
                    .isEqualTo(ids(served.get("/api/pair.csv?first=" + first + "&second=" + second)
                                    .body())
                            .size());
        }
    }

    @Test
    void noClaimIsShownWithoutItsVoice() {
        assertEachHasItsVoice(Served.bundled(folder.resolve("a.entente")));
    }

    // Only with -Dentente.shared=DIR, as CI has it: documents that nobody wrote for this program.
    @Test
    void noClaimOfTheGoldStandardsIsShownWithoutItsVoice() {
        Optional<Path> shared = Served.shared();
        assumeTrue(shared.isPresent(), "the gold standards' documents are rendered only with -Dentente.shared=DIR");
        List<Path> documents = List.of(
                shared.orElseThrow().resolve("gold/documents"),
                shared.orElseThrow().resolve("gold-world/documents.jsonl"));
        Path collection = folder.resolve("gold.entente");
        new PlainDesk(collection).read(new ReadingDesk.Order(documents, false, Optional.empty()), new Served.Quiet());
        assertEachHasItsVoice(collection);
    }

    private static void assertEachHasItsVoice(Path collection) {
        try (Served served = Served.of(collection)) {
            JsonNode all = Served.parse(served.get("/api/claims.json").body());
            assertThat(all.size())
                    .isPositive()
                    .isEqualTo(Stored.of(collection).claims().size());
            for (JsonNode claim : all) {
                assertThat(claim.path("voice").asText()).matches("according to .+|in the document's own voice");
                assertThat(claim.path("according_to").asText())
                        .startsWith(claim.path("voice").asText() + "; in ");
                assertThat(claim.path("quote").asText()).isNotEmpty();
            }
        }
    }

    // Whoever writes: a decision made on the command line, or by another program, is seen by the next question.
    @Test
    void whatAnotherProgramWritesIsSeen() {
        Path collection = Served.bundled(folder.resolve("a.entente"));
        try (Served served = Served.of(collection)) {
            int before = served.json("/api/facets?facet=type").path("total").asInt();
            String id = served.json("/api/claims?limit=1")
                    .path("claims")
                    .get(0)
                    .path("id")
                    .asText();
            try (Collection other = Collection.open(collection)) {
                dev.entente.ask.Reviewer.of(
                                dev.entente.ask.Casebook.of(other, dev.entente.actor.Registry::standard),
                                "2026-01-31T12:00:00Z")
                        .reject(List.of(id), "");
            }
            assertThat(served.json("/api/facets?facet=type").path("total").asInt())
                    .isEqualTo(before - 1);
            assertThat(served.json("/api/claims?limit=1")
                            .path("claims")
                            .get(0)
                            .path("id")
                            .asText())
                    .isNotEqualTo(id);
        }
    }
}
