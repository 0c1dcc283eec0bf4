package dev.entente.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.entente.ask.Written;
import dev.entente.claim.ActorType;
import dev.entente.claim.Factuality;
import dev.entente.claim.Link;
import dev.entente.claim.LinkType;
import dev.entente.pipeline.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The expected numbers are those that the reference scorer prints for the same files. */
class EvaluationTest {
    // a character outside the basic plane before the claims: lengths and overlaps count code points
    private static final String TEXT = "\ud83c\udf0a Norland gave 30 ships to Eastland, Ann Lee told the Herald."
            + " Eastland denied this. Norland and Eastland met in May. Norland left the League.";

    private static final String GOLD =
            """
            {"id":"i1","document":"d","required":true,"readings":[{"kind":"event","type":"AID","actors":["norland"],\
            "recipients":["eastland"],"sources":["ann-lee","herald"],"factuality":"asserted","contexts":["military"],\
            "date":"1920","quantities":[{"value":30,"unit":"ships"}],"evidence":"Norland gave 30 ships to Eastland"}]}
            {"id":"i2","document":"d","required":true,"readings":[{"kind":"event","type":"AID","actors":["norland"],\
            "recipients":["eastland"],"sources":["eastland"],"factuality":"denied","contexts":["military"],"date":"",\
            "quantities":[],"evidence":"Eastland denied this"}]}
            {"id":"i3","document":"d","required":true,"readings":[{"kind":"event","type":"CONSULT","actors":["norland","eastland"],\
            "recipients":[],"sources":[],"factuality":"asserted","contexts":["diplomatic"],"date":"","quantities":[],\
            "evidence":"Norland and Eastland met in May"}]}
            {"id":"i4","document":"d","required":false,"readings":[{"kind":"event","type":"RETREAT","actors":["norland"],\
            "recipients":["league"],"sources":[],"factuality":"asserted","contexts":["political"],"date":"","quantities":[],\
            "evidence":"Norland left the League"}]}
            """;
    private static final String ACTORS =
            """
            {"norland":{"type":"STATE","names":{"en":["Norland"]}},"eastland":{"type":"STATE","names":{"en":["the Eastland"]}},
             "ann-lee":{"type":"PERSON","names":{"en":["Ann Lee"]}},"herald":{"type":"MEDIA","names":{"en":["Herald"]}},
             "league":{"type":"ALLIANCE","names":{"en":["League"]}}}
            """;
    private static final String DISPUTES =
            """
            [{"disputed":["i1"],"by":"eastland","denials":["i2"],"how":"denial"}]
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writeGold() throws IOException {
        Files.writeString(folder.resolve("gold.jsonl"), GOLD);
        Files.writeString(folder.resolve("actors.json"), ACTORS);
        Files.writeString(folder.resolve("disputes.json"), DISPUTES);
    }

    /** The ids differ from the gold's ("kingdom-of-norland"); names tell who is meant. */
    private static Written written() {
        return Written.of("d", TEXT)
                .actor("kingdom-of-norland", ActorType.STATE, "Norland")
                .actor("eastland", ActorType.STATE, "Eastland")
                .actor("lee", ActorType.PERSON, "Ann Lee")
                .actor("herald", ActorType.MEDIA, "the Herald")
                .actor("league", ActorType.ALLIANCE, "League");
    }

    private static Reading reading() {
        return written()
                .claim("AID", "Norland gave 30 ships")
                .by("kingdom-of-norland", "Norland")
                .to("eastland", "Eastland")
                .source("lee", "Ann Lee", "told")
                .amount("30.0", "ships", "")
                .contexts("military", "political")
                .asserted()
                .claim("AID", "Eastland denied this")
                .by("kingdom-of-norland", "Norland")
                .to("eastland", "Eastland")
                .source("eastland", "Eastland", "denied")
                .held(Factuality.POSSIBLE)
                .claim("CONSULT", "Norland and Eastland met in May")
                .by("eastland", "Eastland")
                .to("kingdom-of-norland", "Norland")
                .asserted()
                .claim("RETREAT", "Norland left the League")
                .by("kingdom-of-norland", "Norland")
                .asserted()
                .claim("SUPPORT", "told the Herald")
                .by("lee", "Ann Lee")
                .to("herald", "Herald")
                .asserted()
                .reading();
    }

    private Score score(Reading reading, Link... links) {
        Evaluation.System system = new Evaluation.System(reading.claims(), reading.actors(), List.of(links));
        return Evaluation.of(Gold.of(folder), system, id -> Optional.of(TEXT)).score(Set.of());
    }

    private static Score.Share share(Score score, String name) {
        return score.shares().stream()
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void levelsAskForAllBeforeThem() {
        Score score = score(reading());
        assertThat(score.size()).isEqualTo(new Score.Size(1, 3, 5));
        // found: i1-i4 of 5 claims; whom: not i4, whose recipient is missing; voice: all three; stance: not i2
        measure(score, Level.FOUND, 0.8, 1.0);
        measure(score, Level.WHOM, 0.6, 1.0);
        measure(score, Level.VOICE, 0.6, 1.0);
        measure(score, Level.STANCE, 0.4, 2 / 3.0);
    }

    private static void measure(Score score, Level level, double precision, double recall) {
        Score.Measure measure = score.measures().stream()
                .filter(m -> m.level() == level)
                .findFirst()
                .orElseThrow();
        assertThat(measure.precision()).isCloseTo(precision, within(1e-9));
        assertThat(measure.recall()).isCloseTo(recall, within(1e-9));
    }

    @Test
    void sharesCountThoseThatQualify() {
        Score score = score(reading());
        assertThat(share(score, "attributed items that reach voice"))
                .isEqualTo(new Score.Share("attributed items that reach voice", 2, 2));
        assertThat(share(score, "items not plainly asserted that reach stance").hits())
                .isZero();
        assertThat(share(score, "whole chain right")).isEqualTo(new Score.Share("whole chain right", 0, 1));
        assertThat(share(score, "a context shared")).isEqualTo(new Score.Share("a context shared", 1, 3));
        assertThat(share(score, "date right or as precise as can be"))
                .isEqualTo(new Score.Share("date right or as precise as can be", 0, 1));
        assertThat(share(score, "quantities right")).isEqualTo(new Score.Share("quantities right", 1, 1));
    }

    @Test
    void disputeIsFoundWhereTheDenierDeniesTheMatchedClaim() {
        assertThat(share(score(reading()), "disputes found").hits()).isZero();
        Score linked = score(reading(), new Link(LinkType.DENIES, "d-1", "d-0", ""));
        assertThat(share(linked, "disputes found")).isEqualTo(new Score.Share("disputes found", 1, 1));
        Score others = score(reading(), new Link(LinkType.DENIES, "d-4", "d-0", ""));
        assertThat(share(others, "disputes found").hits()).isZero();
    }

    @Test
    void claimWithMuchLongerEvidenceMatchesNothing() {
        // 301 characters and more than three times the reading
        String text = TEXT + " x".repeat(200);
        Written written = Written.of("d", text)
                .actor("norland", ActorType.STATE, "Norland")
                .actor("league", ActorType.ALLIANCE, "League")
                .claim("RETREAT", text.substring(text.indexOf("Norland left")))
                .by("norland", "Norland")
                .to("league", "League")
                .asserted();
        Reading reading = written.reading();
        Evaluation.System system = new Evaluation.System(reading.claims(), reading.actors(), List.of());
        Score score =
                Evaluation.of(Gold.of(folder), system, id -> Optional.of(text)).score(Set.of("d"));
        measure(score, Level.FOUND, 0, 0);
    }

    @Test
    void missesAndWrongClaimsAreListed() {
        Score score = score(reading());
        assertThat(score.missed()).extracting(Score.Case::place).containsExactly("i2");
        assertThat(score.missed().get(0).reached()).isEqualTo(Level.VOICE);
        assertThat(score.wrong()).hasSize(3);
    }

    @Test
    void namesFoldCaseAccentsArticlesAndArabicVariants() {
        assertThat(Names.plain("The Côte-d’Ivoire")).isEqualTo("cote d ivoire");
        assertThat(Names.plain("الحركة الإسلامية")).isEqualTo(Names.plain("الحركه الاسلاميه"));
        assertThat(Names.known(List.of("the movement", "He"))).isEmpty();
    }

    @Test
    void malformedGoldNamesFileAndLine() throws IOException {
        Files.writeString(folder.resolve("gold.jsonl"), GOLD + "{\"id\":\"i5\"}\n");
        assertThatThrownBy(() -> Gold.of(folder))
                .isInstanceOf(UnreadableGoldException.class)
                .hasMessageStartingWith(folder.resolve("gold.jsonl") + ":5: no \"document\"");
        Files.writeString(folder.resolve("gold.jsonl"), "{");
        assertThatThrownBy(() -> Gold.of(folder)).hasMessageStartingWith(folder.resolve("gold.jsonl") + ":1: not JSON");
    }
}
