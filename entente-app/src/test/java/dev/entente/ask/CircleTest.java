package dev.entente.ask;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.actor.Registry;
import dev.entente.claim.ActorType;
import dev.entente.store.Collection;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CircleTest {
    @TempDir
    Path folder;

    private Circle circle(String root, Written... documents) {
        try (Collection collection = Collection.create(folder.resolve("c"))) {
            for (Written document : documents) {
                collection.store(document.reading());
            }
            Casebook casebook = Casebook.of(collection, Registry::standard);
            return new CircleFinder(casebook).find(casebook.expectActor(root));
        }
    }

    private String words(String root, String part, Written... documents) {
        try (Collection collection = Collection.create(folder.resolve("words"))) {
            for (Written document : documents) {
                collection.store(document.reading());
            }
            Casebook casebook = Casebook.of(collection, Registry::standard);
            return new CircleFinder(casebook).find(casebook.expectActor(root)).words(part, casebook);
        }
    }

    private static Written text(String words) {
        return Written.of("d", words);
    }

    @Test
    void partOfAPartIsCountedInByTheRegistry() {
        // Quds Force, part of the IRGC, body of Iran
        assertThat(words("iran", "quds-force"))
                .isEqualTo(
                        "through Quds Force, part of Islamic Revolutionary Guard Corps, body of Iran, by the registry");
    }

    @Test
    void officeHoldsForItsYearsOnly() {
        Circle circle = circle("quds-force");
        assertThat(circle.holds("qasem-soleimani", date("2005"))).isTrue();
        assertThat(circle.holds("qasem-soleimani", date("2023"))).isFalse();
        assertThat(circle.holds("qasem-soleimani", Optional.empty())).isTrue();
    }

    @Test
    void personIsCountedInByADocumentWithItsVoice() {
        Written document = text("Jane Roe, the envoy of Chad, spoke.")
                .actor("jane-roe", ActorType.PERSON, "Jane Roe")
                .claim("HOLDS_OFFICE", "Jane Roe, the envoy of Chad")
                .by("jane-roe", "Jane Roe")
                .to("chad", "Chad")
                .role("envoy")
                .asserted();
        assertThat(words("chad", "jane-roe", document))
                .isEqualTo("through Jane Roe, “envoy” in Chad, by d (in the document's own voice)");
    }

    @Test
    void deniedTieCountsNobodyIn() {
        Written document = text("Jane Roe is no envoy of Chad.")
                .actor("jane-roe", ActorType.PERSON, "Jane Roe")
                .claim("HOLDS_OFFICE", "Jane Roe is no envoy of Chad")
                .by("jane-roe", "Jane Roe")
                .to("chad", "Chad")
                .held(dev.entente.claim.Factuality.DENIED);
        assertThat(circle("chad", document).ids()).doesNotContain("jane-roe");
    }

    @Test
    void stateIsNeverCountedIntoAnother() {
        Written document = text("Mali is part of France, he wrote.")
                .claim("PART_OF", "Mali is part of France")
                .by("mali", "Mali")
                .to("france", "France")
                .asserted();
        assertThat(circle("france", document).ids()).doesNotContain("mali");
    }

    @Test
    void memberOfAnAllianceActsForItself() {
        Written document = text("The Blue Front is a member of the River League.")
                .actor("blue-front", ActorType.ARMED_GROUP, "Blue Front")
                .actor("river-league", ActorType.ALLIANCE, "River League")
                .claim("MEMBER_OF", "The Blue Front is a member of the River League")
                .by("blue-front", "Blue Front")
                .to("river-league", "River League")
                .asserted();
        assertThat(circle("river-league", document).ids()).containsExactly("river-league");
    }

    @Test
    void whoStandsNearerToTheOtherSideIsCountedThere() {
        try (Collection collection = Collection.create(folder.resolve("near"))) {
            Casebook casebook = Casebook.of(collection, Registry::standard);
            CircleFinder finder = new CircleFinder(casebook);
            Circle iran = finder.find(casebook.expectActor("iran"));
            Circle irgc = finder.find(casebook.expectActor("irgc"));
            // the Quds Force is one step from the IRGC and two from Iran
            assertThat(iran.without(irgc).ids()).doesNotContain("quds-force", "irgc");
            assertThat(irgc.without(iran).ids()).contains("quds-force").doesNotContain("iran");
        }
    }

    private static Optional<dev.entente.claim.EventDate> date(String iso) {
        return Optional.of(new dev.entente.claim.EventDate(iso));
    }
}
