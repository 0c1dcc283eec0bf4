package dev.entente.store;

import static dev.entente.claim.Factuality.ASSERTED;
import static dev.entente.claim.Factuality.DENIED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.claim.Actor;
import dev.entente.claim.ActorType;
import dev.entente.claim.Claim;
import dev.entente.claim.EventDate;
import dev.entente.claim.Link;
import dev.entente.claim.LinkType;
import dev.entente.pipeline.Reading;
import dev.entente.store.Samples.Told;
import dev.entente.text.Alignment;
import dev.entente.text.Document;
import dev.entente.text.Metadata;
import dev.entente.text.Origin;
import dev.entente.text.Passage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollectionTest {
    @TempDir
    private Path folder;

    private Collection collection;

    @BeforeEach
    void create() {
        collection = Collection.create(folder.resolve("c"));
    }

    @AfterEach
    void close() {
        collection.close();
    }

    private static final Reading PACT = Samples.reading(
            "pact",
            Told.of("Iran", "AID", "Hamas"),
            Told.of("Egypt", "CONSULT", "Hamas").by("Reuters", ASSERTED),
            Told.of("Hamas", "ACCUSE", "Iran").by("Reuters", DENIED));
    private static final Reading NEWS =
            Samples.reading("news", Told.of("Iran", "AID", "Yemen"), Told.of("Hamas", "LEADS", "Gaza"));

    private List<String> ids(ClaimQuery query) {
        return collection.claims(query).stream().map(Claim::id).toList();
    }

    @Test
    void whatIsStoredIsReadBackEqual() {
        assertThat(collection.store(PACT)).isEqualTo(Stored.ADDED);
        assertThat(collection.findDocument("pact")).contains(PACT.document());
        assertThat(collection.claims(ClaimQuery.all())).isEqualTo(PACT.claims());
        assertThat(collection.attributions(AttributionQuery.all())).isEqualTo(PACT.attributions());
        assertThat(collection.mentions("hamas"))
                .isEqualTo(PACT.mentions().stream()
                        .filter(m -> m.actor().equals("hamas"))
                        .toList());
        assertThat(collection.findActor("iran")).contains(Samples.actor("Iran"));
        assertThat(collection.findClaim(PACT.claims().get(1).id()))
                .contains(PACT.claims().get(1));
        assertThat(collection.counts()).isEqualTo(new Counts(1, 1, 0, 4, 6, 2, 3, 0));
    }

    @Test
    void itIsTheSameAfterClosingAndOpening() {
        collection.store(PACT);
        collection.close();
        assertThat(folder.resolve("c")).isDirectoryNotContaining("glob:**-wal");
        collection = Collection.open(folder.resolve("c"));
        assertThat(collection.claims(ClaimQuery.all())).isEqualTo(PACT.claims());
        assertThat(collection.documents()).containsExactly(PACT.document());
        assertThat(collection.name()).isEqualTo("c");
        assertThat(collection.madeBy()).matches("\\d+\\.\\d+\\..*");
    }

    @Test
    void orderOfStoringMakesNoDifference() {
        collection.store(PACT);
        collection.store(NEWS);
        try (Collection other = Collection.create(folder.resolve("d"))) {
            other.store(NEWS);
            other.store(PACT);
            assertThat(other.claims(ClaimQuery.all())).isEqualTo(collection.claims(ClaimQuery.all()));
            assertThat(other.actors()).isEqualTo(collection.actors());
            assertThat(other.documents().toList())
                    .isEqualTo(collection.documents().toList());
            assertThat(other.allClaims().toList()).isEqualTo(collection.claims(ClaimQuery.all()));
            assertThat(other.allAttributions().toList()).isEqualTo(collection.attributions(AttributionQuery.all()));
        }
        assertThat(ids(ClaimQuery.all()).get(0)).startsWith("news");
    }

    @Test
    void queriesAnswerEachCondition() {
        collection.store(PACT);
        collection.store(NEWS);
        assertThat(ids(ClaimQuery.all().actor("iran"))).containsExactly("news:0", "pact:0");
        assertThat(ids(ClaimQuery.all().recipient("iran")))
                .containsExactly(PACT.claims().get(2).id());
        assertThat(ids(ClaimQuery.all().involving("gaza", "egypt"))).hasSize(2);
        assertThat(ids(ClaimQuery.all().pair("hamas", "iran")))
                .containsExactly("pact:0", PACT.claims().get(2).id());
        assertThat(ids(ClaimQuery.all().pair(Set.of("iran", "egypt"), Set.of("hamas"))))
                .hasSize(3);
        assertThat(ids(ClaimQuery.all().source("reuters"))).hasSize(2);
        assertThat(ids(ClaimQuery.all().source("reuters").factuality(DENIED))).hasSize(1);
        assertThat(ids(ClaimQuery.all().type("AID", "LEADS"))).hasSize(3);
        assertThat(ids(ClaimQuery.all().context("military"))).isEmpty();
        assertThat(ids(ClaimQuery.all().context("military", "financial"))).hasSize(5);
        assertThat(ids(ClaimQuery.all().document("news"))).hasSize(2);
        assertThat(ids(ClaimQuery.all().date(new EventDate("2021-12-31/2023")))).hasSize(5);
        assertThat(ids(ClaimQuery.all().date(new EventDate("2022")))).isEmpty();
        assertThat(collection.attributions(AttributionQuery.all().source("reuters")))
                .hasSize(2);
        assertThat(collection.attributions(AttributionQuery.all().document("news")))
                .isEmpty();
    }

    @Test
    void twoWhoDoTogetherWhatHoldsBothWaysAreAPair() {
        // "Egypt and Hamas consulted": both are actors, nobody is the recipient
        Claim claim = PACT.claims().get(1);
        List<dev.entente.claim.Participant> both =
                new ArrayList<>(claim.proposition().actors());
        both.addAll(claim.proposition().recipients());
        Claim together = withActors(claim, both, "CONSULT");
        Claim attack = withActors(claim, both, "ASSAULT");
        collection.store(new Reading(PACT.document(), List.of(together), List.of(), List.of(), PACT.actors(), true));
        assertThat(ids(ClaimQuery.all().pair("hamas", "egypt"))).hasSize(1);
        collection.store(new Reading(PACT.document(), List.of(attack), List.of(), List.of(), PACT.actors(), true));
        assertThat(ids(ClaimQuery.all().pair("hamas", "egypt"))).isEmpty();
    }

    private static Claim withActors(Claim claim, List<dev.entente.claim.Participant> actors, String type) {
        return new Claim(
                claim.id(),
                claim.document(),
                claim.passage(),
                claim.evidence(),
                new dev.entente.claim.Proposition(
                        dev.entente.claim.Ontology.standard().expectType(type),
                        actors,
                        List.of(),
                        "",
                        List.of(),
                        Optional.empty(),
                        "",
                        List.of()),
                List.of(),
                ASSERTED,
                List.of(),
                Optional.empty());
    }

    @Test
    void aChangedDocumentReplacesTheEarlierOneWithAllThatHungOnIt() {
        collection.store(PACT);
        collection.store(NEWS);
        collection.replaceLinks(
                List.of(new Link(LinkType.DENIES, PACT.claims().get(2).id(), "news:0", "why")));
        Reading changed = Samples.reading("pact", Told.of("Iran", "SANCTION", "Oman"));
        assertThat(collection.store(changed)).isEqualTo(Stored.REPLACED);
        assertThat(collection.claims(ClaimQuery.all().document("pact"))).isEqualTo(changed.claims());
        assertThat(collection.links()).isEmpty();
        assertThat(collection.findActor("egypt")).isEmpty();
        assertThat(collection.findActor("hamas")).isPresent();
        assertThat(collection.isKnown("pact.txt", changed.document().origin().digest()))
                .isTrue();
        assertThat(collection.isKnown("pact.txt", PACT.document().origin().digest()))
                .isFalse();
        assertThat(Verification.verify(collection)).isEmpty();
        assertThat(collection.counts().documents()).isEqualTo(2);
    }

    @Test
    void replacingLeavesTheSameAsStoringOnce() {
        Reading changed = Samples.reading("pact", Told.of("Iran", "SANCTION", "Oman"));
        collection.store(PACT);
        collection.store(changed);
        try (Collection once = Collection.create(folder.resolve("d"))) {
            once.store(changed);
            assertThat(collection.actors()).isEqualTo(once.actors());
            assertThat(collection.claims(ClaimQuery.all())).isEqualTo(once.claims(ClaimQuery.all()));
        }
    }

    @Test
    void linksComeInOrderAndDisputedClaimsAreThoseOfDenials() {
        collection.store(PACT);
        collection.store(NEWS);
        String denial = PACT.claims().get(2).id();
        Link repeats = new Link(LinkType.REPEATS, "pact:0", "news:0", "same words");
        Link denies = new Link(LinkType.DENIES, denial, "pact:0", "not");
        collection.replaceLinks(List.of(repeats, denies));
        assertThat(collection.links()).containsExactly(denies, repeats);
        assertThat(ids(ClaimQuery.all().disputed(true))).containsExactly("pact:0", denial);
        collection.replaceLinks(List.of());
        assertThat(collection.links()).isEmpty();
    }

    @Test
    void aLinkToNoClaimIsRefusedAndTheOldLinksStay() {
        collection.store(PACT);
        Link good = new Link(LinkType.DENIES, PACT.claims().get(2).id(), "pact:0", "not");
        collection.replaceLinks(List.of(good));
        assertThatThrownBy(() -> collection.replaceLinks(List.of(new Link(LinkType.DENIES, "nothing", "pact:0", "x"))))
                .isInstanceOf(UnstorableReadingException.class);
        assertThat(collection.links()).containsExactly(good);
    }

    @Test
    void aReadingThatCannotBeStoredLeavesTheEarlierDocument() {
        collection.store(PACT);
        Claim twice = NEWS.claims().get(0);
        Reading broken = new Reading(PACT.document(), List.of(twice, twice), List.of(), List.of(), List.of(), true);
        assertThatThrownBy(() -> collection.store(broken))
                .isInstanceOf(UnstorableReadingException.class)
                .hasMessageContaining("document pact");
        assertThat(collection.claims(ClaimQuery.all())).isEqualTo(PACT.claims());
    }

    @Test
    void rejectionsAreRememberedUntilTheyAreForgotten() {
        collection.reject(new Rejected("b.pdf", "format not read yet", ""));
        collection.reject(new Rejected("r.jsonl#3", "not JSON", "column 1"));
        collection.reject(new Rejected("r.jsonl#12", "not JSON", ""));
        collection.reject(new Rejected("pact.txt", "no text", "empty"));
        collection.reject(new Rejected("pact.txt", "not UTF-8 text", "byte 3"));
        assertThat(collection.rejections())
                .extracting(Rejected::path)
                .containsExactly("b.pdf", "pact.txt", "r.jsonl#12", "r.jsonl#3");
        collection.store(PACT);
        collection.forgetRejections(List.of("r.jsonl#3", "r.jsonl#12", "nothing"));
        assertThat(collection.rejections()).containsExactly(new Rejected("b.pdf", "format not read yet", ""));
    }

    // links to its claims and what only it knew of an actor go with it
    @Test
    void removedDocumentLeavesNothingBehind() {
        collection.store(PACT);
        Counts before = collection.counts();
        collection.store(NEWS);
        collection.remove(List.of("news"));
        assertThat(collection.counts()).isEqualTo(before);
        assertThat(Verification.verify(collection)).isEmpty();
    }

    @Test
    void filesKeepTheirPlaces() {
        collection.place(java.util.Map.of("a.txt", "file:///x/a.txt", "b.txt", "file:///x/b.txt"));
        collection.place(java.util.Map.of("a.txt", "file:///y/a.txt"));
        assertThat(collection.locations())
                .containsExactly(
                        java.util.Map.entry("a.txt", "file:///y/a.txt"),
                        java.util.Map.entry("b.txt", "file:///x/b.txt"));
    }

    @Test
    void actorsAreFoundByIdAndByNameInAnyCase() {
        collection.store(PACT);
        assertThat(collection.findActor("IRAN")).map(Actor::id).contains("iran");
        assertThat(collection.findActor("the State  of iran")).map(Actor::id).contains("iran");
        assertThat(collection.findActor("\u0625\u064a\u0631\u0627\u0646 Hamas"))
                .map(Actor::id)
                .contains("hamas");
        assertThat(collection.findActor("nobody")).isEmpty();
    }

    @Test
    void aNameOfSeveralActorsFindsNoneOfThemAlone() {
        collection.store(withActors(actor("khan-1", "Khan"), actor("khan-2", "Khan")));
        assertThat(collection.findActor("khan")).isEmpty();
        assertThat(collection.actorsNamed("khan")).extracting(Actor::id).containsExactly("khan-1", "khan-2");
    }

    @Test
    void anActorIsAllThatItsDocumentsSayInWhateverOrder() {
        Reading first = withId("1", withActors(actor("khan", "Khan", "Mr Khan")));
        Reading second = withId("2", withActors(actor("khan", "Ali Khan", "Khan")));
        collection.store(first);
        collection.store(second);
        Actor together = collection.findActor("khan").orElseThrow();
        assertThat(together.names()).isEqualTo(Map.of("en", List.of("Ali Khan", "Khan", "Mr Khan")));
        collection.store(withId("2", withActors()));
        assertThat(collection.findActor("khan")).contains(actor("khan", "Khan", "Mr Khan"));
    }

    private static Actor actor(String id, String... names) {
        return new Actor(id, ActorType.PERSON, Map.of("en", List.of(names)), Optional.empty(), Optional.empty(), false);
    }

    private static Reading withActors(Actor... actors) {
        return new Reading(Samples.reading("d").document(), List.of(), List.of(), List.of(), List.of(actors), true);
    }

    private static Reading withId(String id, Reading reading) {
        Document document = reading.document();
        Origin origin = new Origin(id + ".txt", "x", "UTF-8", Optional.of("UTF-8"));
        return new Reading(
                new Document(id, document.text(), Metadata.none(), origin, document.blocks()),
                List.of(),
                List.of(),
                List.of(),
                reading.actors(),
                false);
    }

    @Test
    void talliesCountMentionsAndTheSidesOfClaims() {
        collection.store(PACT);
        collection.store(NEWS);
        assertThat(collection.tallies())
                .contains(new ActorTally("hamas", 4, 2, 2, 2, 0), new ActorTally("reuters", 0, 0, 0, 0, 2));
    }

    @Test
    void theCatalogueHoldsNoTexts() {
        collection.store(PACT);
        collection.store(withId("z", withActors()));
        assertThat(collection.catalogue())
                .extracting(CatalogueEntry::id, CatalogueEntry::coded, CatalogueEntry::claims)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("pact", true, 3),
                        org.assertj.core.groups.Tuple.tuple("z", false, 0));
        CatalogueEntry entry = collection.findEntry("pact").orElseThrow();
        assertThat(entry.length()).isEqualTo(PACT.document().text().length());
        assertThat(entry.metadata()).isEqualTo(Samples.METADATA);
        assertThat(entry.origin()).isEqualTo(PACT.document().origin());
        assertThat(collection.findPath("pact")).contains("pact.txt");
    }

    @Test
    void textsWithoutAFileDoNotReplaceOneAnother() {
        for (String id : List.of("x", "y")) {
            collection.store(new Reading(
                    Document.of(id, "Text.", Metadata.none()), List.of(), List.of(), List.of(), List.of(), true));
        }
        assertThat(collection.documents()).extracting(Document::id).containsExactly("x", "y");
        assertThat(collection.isKnown("", "")).isFalse();
    }

    @Test
    void randomTextComesBackCodeUnitForCodeUnit() {
        String[] pieces = {
            "e\u0301",
            "\u0628\u0651",
            "\u200d",
            "\ud83d\udc69\u200d\ud83d\ude80",
            "\u202b",
            "\u202c",
            "\u2028",
            "\r\n",
            "'",
            "\"",
            "\\",
            "\ufeff",
            "\ud834\udd1e",
            "\u0001",
            "word ",
            "\u05d0\u05b7"
        };
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder("x");
            for (int i = random.nextInt(300); i > 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            Document document = Document.of("seed " + seed, text.toString(), Metadata.none());
            collection.store(new Reading(document, List.of(), List.of(), List.of(), List.of(), true));
            assertThat(collection.findDocument(document.id())).contains(document);
        }
        assertThat(Verification.verify(collection)).isEmpty();
    }

    @Test
    void severalThreadsStoreAndReadAtOnce() throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        List<Throwable> thrown = Collections.synchronizedList(new ArrayList<>());
        for (int t = 0; t < 4; t++) {
            int number = t;
            Thread thread = new Thread(() -> {
                for (int i = 0; i < 10; i++) {
                    collection.store(Samples.reading(number + "-" + i, Told.of("Iran", "AID", "Hamas")));
                    collection.claims(ClaimQuery.all().actor("iran"));
                }
            });
            thread.setUncaughtExceptionHandler((where, e) -> thrown.add(e));
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(thrown).isEmpty();
        assertThat(collection.counts().claims()).isEqualTo(40);
    }

    @Test
    void alignedPassagesComeInOrderAndGoWithTheirDocument() {
        collection.store(PACT);
        collection.store(NEWS);
        Alignment first = new Alignment("news", new Passage(0, 4), "pact", new Passage(0, 4));
        Alignment second = new Alignment("news", new Passage(5, 9), "pact", new Passage(0, 4));

        collection.replaceAlignments(List.of(second, first));
        assertThat(collection.alignments()).containsExactly(first, second);
        assertThat(Verification.verify(collection)).isEmpty();

        collection.store(Samples.reading("pact", Told.of("Iran", "SANCTION", "Oman")));
        assertThat(collection.alignments()).isEmpty();
    }

    @Test
    void anAlignmentWithNoDocumentIsRefusedAndTheOldOnesStay() {
        collection.store(PACT);
        collection.store(NEWS);
        Alignment kept = new Alignment("news", new Passage(0, 4), "pact", new Passage(0, 4));
        collection.replaceAlignments(List.of(kept));

        assertThatThrownBy(() -> collection.replaceAlignments(
                        List.of(new Alignment("news", new Passage(0, 4), "none", new Passage(0, 4)))))
                .isInstanceOf(UnstorableReadingException.class);
        assertThat(collection.alignments()).containsExactly(kept);
    }

    @Test
    void anAlignmentOutsideOfItsTextIsAFinding() {
        collection.store(PACT);
        collection.store(NEWS);
        collection.replaceAlignments(List.of(new Alignment("news", new Passage(0, 9_000), "pact", new Passage(0, 4))));

        assertThat(Verification.verify(collection))
                .extracting(Finding::place)
                .containsExactly("aligned passages of news and pact");
    }

    @Test
    void mentionsOfADocumentComeInOrderOfItsText() {
        collection.store(NEWS);
        assertThat(collection.mentionsIn("news")).isEqualTo(NEWS.mentions());
        assertThat(collection.mentionsIn("pact")).isEmpty();
    }
}
