package dev.entente.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every answer of every route is of the shape that the contract says, and every route of the contract answers. */
class ContractTest {
    /** The one's type is the file's, and the other never ends: other tests ask them. */
    private static final Set<String> ELSEWHERE = Set.of("GET /api/document/original", "GET /api/reading/events");

    @TempDir
    private Path folder;

    private final Contract contract = Contract.read();
    private final List<String> faults = new ArrayList<>();

    @Test
    void everyRouteAnswersAsTheContractSays() {
        try (Served served = Served.of(Served.bundled(folder.resolve("a.entente")))) {
            questions(served);
            deeds(served);
            errors(served);
        }
        assertThat(faults).isEmpty();
        Set<String> open = new TreeSet<>(contract.operations());
        open.removeAll(contract.answered());
        assertThat(open).as("routes that were not asked").isEqualTo(new TreeSet<>(ELSEWHERE));
    }

    @Test
    void anEmptyCollectionAnswersToo() {
        Path empty = folder.resolve("empty.entente");
        dev.entente.store.Collection.create(empty).close();
        try (Served served = Served.of(empty)) {
            for (String path : List.of(
                    "/api/overview",
                    "/api/claims",
                    "/api/facets",
                    "/api/documents",
                    "/api/actors",
                    "/api/network",
                    "/api/timeline",
                    "/api/ledger",
                    "/api/disputes",
                    "/api/review",
                    "/api/review/log",
                    "/api/reading",
                    "/api/rejected",
                    "/api/search?words=peace")) {
                get(served, path);
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void theContractNoticesWhatIsMissingWrongOrTooMuch() {
        String whole =
                "{\"total\":1,\"offset\":0,\"limit\":1,\"rejected\":[{\"path\":\"a\",\"reason\":\"b\",\"detail\":\"\"}]}";
        assertThat(contract.faultsOf("RejectedPage", whole)).isEmpty();
        assertThat(contract.faultsOf("RejectedPage", whole.replace("\"total\":1,", "")))
                .hasSize(1);
        assertThat(contract.faultsOf("RejectedPage", whole.replace("\"detail\":\"\"", "\"detail\":null")))
                .hasSize(1);
        assertThat(contract.faultsOf("RejectedPage", whole.replace("\"detail\":\"\"", "\"detail\":\"\",\"more\":1")))
                .hasSize(1);
    }

    private HttpResponse<String> get(Served served, String path) {
        HttpResponse<String> response = served.get(path);
        if (response.statusCode() != 200) {
            faults.add(path + ": " + response.statusCode() + " " + response.body());
        }
        contract.faults("GET", path, response).forEach(f -> faults.add(path + ": " + f));
        return response;
    }

    private HttpResponse<String> post(Served served, String path, String json) {
        HttpResponse<String> response = served.post(path, json);
        if (response.statusCode() >= 300) {
            faults.add(path + " " + json + ": " + response.statusCode() + " " + response.body());
        }
        contract.faults("POST", path, response).forEach(f -> faults.add(path + ": " + f));
        return response;
    }

    private void questions(Served served) {
        JsonNode overview = Served.parse(get(served, "/api/overview").body());
        JsonNode pair = overview.path("pairs").get(0);
        String first = pair.path("first").path("id").asText();
        String second = pair.path("second").path("id").asText();
        JsonNode claim = served.json("/api/claims?limit=1").path("claims").get(0);
        String actor = "id=" + Served.in(first);
        String sides = "first=" + Served.in(first) + "&second=" + Served.in(second);
        for (String path : List.of(
                "/api/choices",
                "/api/openapi.yaml",
                "/api/rejected",
                "/api/rejected.csv",
                "/api/rejected.json",
                "/api/search?words=government",
                "/api/search?words=recognise&kind=claim",
                "/api/search?words=independence&kind=attribution",
                "/api/claims",
                "/api/claims?words=independence&sort=best",
                "/api/claims?between=" + Served.in(first) + "&between=" + Served.in(second) + "&sort=-date",
                "/api/claims?pair=" + Served.in(first) + "&pair=" + Served.in(second),
                "/api/claims?date=1915/1919&factuality=asserted&factuality=denied&language=en&dated=yes",
                "/api/claims.csv?type=AID",
                "/api/claims.json?type=AID",
                "/api/facets",
                "/api/facets?facet=who&facet=document&values=3&like=a&by=month&words=king",
                "/api/claim?id=" + claim.path("id").asText(),
                "/api/documents",
                "/api/documents?sort=-claims&like=letter&limit=2&offset=1",
                "/api/documents.csv",
                "/api/documents.json",
                "/api/actors",
                "/api/actors?like=king&type=PERSON&sort=name",
                "/api/actors.csv",
                "/api/actors.json",
                "/api/actor?" + actor,
                "/api/actor/claims?section=does&" + actor,
                "/api/actor/claims?section=receives&" + actor,
                "/api/actor/claims?section=says&" + actor,
                "/api/actor/claims?section=said-of&sort=date&" + actor,
                "/api/actor/claims?section=disputes&" + actor,
                "/api/actor/claims?section=ties&" + actor,
                "/api/actor/claims?section=numbers&" + actor,
                "/api/actor/claims.csv?section=does&" + actor,
                "/api/actor/claims.json?section=says&" + actor,
                "/api/pair?" + sides,
                "/api/pair.csv?" + sides,
                "/api/pair.json?" + sides,
                "/api/network",
                "/api/network?nodes=5&around=" + Served.in(first),
                "/api/network?context=financial&kind=event",
                "/api/network.csv",
                "/api/network.json",
                "/api/timeline",
                "/api/timeline?lanes=actor&limit=20&type=AID&type=AGREE",
                "/api/timeline?lanes=type&dated=no",
                "/api/timeline.csv",
                "/api/timeline.json",
                "/api/ledger",
                "/api/ledger?sort=date",
                "/api/ledger.csv",
                "/api/ledger.json",
                "/api/disputes",
                "/api/disputes?who=" + Served.in(first),
                "/api/disputes.csv",
                "/api/disputes.json",
                "/api/review",
                "/api/review/log",
                "/api/review/log.csv",
                "/api/review/log.json",
                "/api/review/rejected",
                "/api/reading")) {
            get(served, path);
        }
        served.json("/api/documents?limit=1000")
                .path("documents")
                .forEach(d ->
                        get(served, "/api/document?id=" + Served.in(d.path("id").asText())));
        List<String> documents = new ArrayList<>();
        served.json("/api/documents")
                .path("documents")
                .forEach(d -> documents.add(Served.in(d.path("id").asText())));
        String two = "first=" + documents.get(0) + "&second=" + documents.get(1);
        get(served, "/api/compare?" + two);
        get(served, "/api/compare.csv?" + two);
        get(served, "/api/compare.json?" + two);
        String alliance = served.json("/api/claims?type=MEMBER_OF&type=PART_OF")
                .path("claims")
                .get(0)
                .path("recipients")
                .get(0)
                .path("id")
                .asText();
        get(served, "/api/alliance?id=" + Served.in(alliance));
        get(served, "/api/alliance.csv?id=" + Served.in(alliance));
        get(served, "/api/alliance.json?id=" + Served.in(alliance));
    }

    private void deeds(Served served) {
        JsonNode claims = served.json("/api/claims?limit=4").path("claims");
        String one = claims.get(0).path("id").asText();
        String two = claims.get(1).path("id").asText();
        String three = claims.get(2).path("id").asText();
        post(served, "/api/review", "{\"action\":\"accept\",\"claims\":[\"" + one + "\"],\"reason\":\"as it says\"}");
        post(served, "/api/review", "{\"action\":\"reject\",\"claims\":[\"" + two + "\"]}");
        post(
                served,
                "/api/review",
                "{\"action\":\"correct\",\"claims\":[\"" + three
                        + "\"],\"wish\":{\"type\":\"PROTEST\",\"date\":\"1915-10\",\"contexts\":[\"political\"]}}");
        get(served, "/api/claim?id=" + one);
        get(served, "/api/claim?id=" + two);
        get(served, "/api/claim?id=" + three);
        get(served, "/api/review/rejected");
        get(served, "/api/review/log");
        get(served, "/api/claims?review=corrected");
        JsonNode document = claims.get(3).path("document").path("id");
        post(
                served,
                "/api/review",
                "{\"action\":\"add\",\"document\":\"" + document.asText() + "\",\"quote\":"
                        + claims.get(3).path("quote") + ",\"wish\":{\"type\":\"AID\",\"actors\":[\"A Lantern Guild\"],"
                        + "\"new_actors\":true}}");
        post(served, "/api/review/undo", "{}");
        JsonNode actors = served.json("/api/actors?limit=3").path("actors");
        post(
                served,
                "/api/actors/judge",
                "{\"relation\":\"unsure\",\"first\":" + actors.get(0).path("id") + ",\"second\":"
                        + actors.get(1).path("id") + "}");
        String where = served.json(
                        "/api/actor?id=" + Served.in(actors.get(0).path("id").asText()))
                .path("documents")
                .get(0)
                .path("document")
                .path("id")
                .toString();
        post(
                served,
                "/api/actors/split",
                "{\"actor\":" + actors.get(0).path("id") + ",\"as\":\"Somebody Else\",\"documents\":[" + where + "]}");
        post(served, "/api/reading", "{\"paths\":[\"" + Served.root().resolve("LICENSE") + "\"]}");
        ReadingTest.await(served);
        HttpResponse<String> uploaded =
                served.send(ReadingTest.upload(served, "note.txt", "Sweden gave aid to Norway."));
        contract.faults("POST", "/api/reading/upload", uploaded).forEach(faults::add);
        ReadingTest.await(served);
        get(served, "/api/reading");
    }

    private void errors(Served served) {
        for (String path : List.of(
                "/api/claims?tpye=AID",
                "/api/claims?limit=0",
                "/api/claims?date=1915-02-31",
                "/api/claims?words=%22open",
                "/api/claim?id=none",
                "/api/document?id=none",
                "/api/document/original?id=none",
                "/api/compare?first=a&second=b",
                "/api/actor?id=nobody-of-that-name",
                "/api/actor/claims?id=x",
                "/api/pair?first=x",
                "/api/alliance?id=nobody-of-that-name")) {
            HttpResponse<String> response = served.get(path);
            assertThat(response.statusCode()).as(path).isBetween(400, 404);
            contract.faults("GET", path, response).forEach(f -> faults.add(path + ": " + f));
        }
        HttpRequest broken = served.request("/api/review")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"action\":", StandardCharsets.UTF_8))
                .build();
        HttpResponse<String> response = served.send(broken);
        assertThat(response.statusCode()).isEqualTo(400);
        contract.faults("POST", "/api/review", response).forEach(faults::add);
    }
}
