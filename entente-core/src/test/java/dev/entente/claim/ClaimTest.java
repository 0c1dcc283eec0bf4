package dev.entente.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.entente.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClaimTest {
    private static final Passage PASSAGE = new Passage(0, 19);
    private static final String EVIDENCE = "Mali attacked Niger";

    @Test
    void theEvidenceIsAsLongAsItsPassage() {
        // the words of the passage, verbatim, cannot be longer or shorter than it
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.claim(PASSAGE, "Mali attacked", List.of(), Factuality.ASSERTED))
                .withMessageContaining("Mali attacked");
        assertThat(Samples.claim(PASSAGE, EVIDENCE, List.of(), Factuality.ASSERTED)
                        .evidence())
                .isEqualTo(EVIDENCE);
    }

    @Test
    void aSpeakerHoldsAClaimSomehow() {
        // only carriers and the document are uncommitted
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.claim(PASSAGE, EVIDENCE, List.of(), Factuality.UNCOMMITTED));
    }

    @Test
    void theSpeakerIsTheFirstOfTheChain() {
        Source speaker = new Source(Samples.NIGER, "told", Factuality.ASSERTED);
        Source carrier =
                new Source(new Participant("reuters", "Reuters", new Passage(30, 37)), "", Factuality.UNCOMMITTED);
        Claim claim = Samples.claim(PASSAGE, EVIDENCE, List.of(speaker, carrier), Factuality.ASSERTED);
        assertThat(claim.speaker()).contains(speaker);
    }

    @Test
    void aClaimInTheDocumentsOwnVoiceHasNoSpeaker() {
        assertThat(Samples.claim(PASSAGE, EVIDENCE, List.of(), Factuality.ASSERTED)
                        .speaker())
                .isEmpty();
    }

    @Test
    void aClaimDoesNotChangeWithTheListsItWasMadeFrom() {
        List<Source> sources = new ArrayList<>();
        Claim claim = Samples.claim(PASSAGE, EVIDENCE, sources, Factuality.DENIED);
        sources.add(new Source(Samples.NIGER, "said", Factuality.DENIED));
        assertThat(claim.sources()).isEmpty();
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> claim.inferred().add("actors"));
    }

    @Test
    void aClaimIsNotLinkedToItself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Link(LinkType.DENIES, "x/1", "x/1", "the same"))
                .withMessageContaining("x/1");
    }

    @Test
    void anAttributionNeedsContent() {
        Cue cue = new Cue("said", new Passage(6, 10));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Attribution(
                        "x/6", "x", Optional.empty(), cue, List.of(), Optional.empty(), Factuality.ASSERTED))
                .withMessageContaining("x/6");
    }

    @Test
    void anActorNeedsAnId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Actor(" ", ActorType.STATE, Map.of(), Optional.empty(), Optional.empty(), false));
    }

    @Test
    void anActorIsShownByItsFirstNameInTheLanguageElseByAnyElseByItsId() {
        Actor chad = new Actor(
                "chad",
                ActorType.STATE,
                Map.of("en", List.of("Chad", "Tchad"), "ar", List.of("تشاد")),
                Optional.empty(),
                Optional.empty(),
                true);
        Actor nameless =
                new Actor("unnamed:x:3", ActorType.UNKNOWN, Map.of(), Optional.empty(), Optional.empty(), false);
        assertThat(chad.name("ar")).isEqualTo("تشاد");
        assertThat(chad.name("en")).isEqualTo("Chad");
        assertThat(chad.name("fr")).isIn("Chad", "تشاد");
        assertThat(nameless.name("en")).isEqualTo("unnamed:x:3");
    }

    @ParameterizedTest
    @EnumSource(Factuality.class)
    void theWordOfAFactualityLeadsBackToIt(Factuality factuality) {
        assertThat(factuality.word()).isLowerCase();
        assertThat(Factuality.of(factuality.word())).isEqualTo(factuality);
    }

    @ParameterizedTest
    @EnumSource(LinkType.class)
    void theWordOfALinkTypeLeadsBackToIt(LinkType type) {
        assertThat(LinkType.of(type.word())).isEqualTo(type);
    }
}
