package dev.entente.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class OntologyTest {
    private static final Ontology ONTOLOGY = Ontology.standard();

    @Test
    void thereAreTheSixteenEventsOfPlover() {
        assertThat(ONTOLOGY.types())
                .filteredOn(ClaimType::isEvent)
                .extracting(ClaimType::name)
                .containsExactlyInAnyOrder(
                        "AGREE",
                        "CONSULT",
                        "SUPPORT",
                        "COOPERATE",
                        "AID",
                        "CONCEDE",
                        "REQUEST",
                        "ACCUSE",
                        "REJECT",
                        "THREATEN",
                        "PROTEST",
                        "SANCTION",
                        "MOBILIZE",
                        "COERCE",
                        "ASSAULT",
                        "RETREAT");
    }

    @Test
    void thereAreEightTies() {
        assertThat(ONTOLOGY.types())
                .filteredOn(t -> t.kind() == ClaimType.Kind.TIE)
                .extracting(ClaimType::name)
                .containsExactlyInAnyOrder(
                        "MEMBER_OF",
                        "PART_OF",
                        "HOLDS_OFFICE",
                        "LEADS",
                        "ALLY_OF",
                        "ADVERSARY_OF",
                        "LOCATED_IN",
                        "SUCCEEDS");
    }

    @Test
    void onlyWhatHoldsBothWaysIsMutual() {
        // if Mali is an ally of Niger, Niger is one of Mali; if Mali attacks Niger, Niger need not attack Mali
        assertThat(ONTOLOGY.types())
                .filteredOn(ClaimType::mutual)
                .extracting(ClaimType::name)
                .containsExactlyInAnyOrder("AGREE", "CONSULT", "COOPERATE", "ALLY_OF", "ADVERSARY_OF");
    }

    @Test
    void everyTypeHasANeutralLabel() {
        assertThat(ONTOLOGY.types())
                .allSatisfy(t ->
                        assertThat(t.label()).isNotBlank().isEqualTo(t.label().strip()));
        assertThat(ONTOLOGY.types()).extracting(ClaimType::label).doesNotHaveDuplicates();
    }

    @Test
    void everyTypeHasALabelForSeveralActors() {
        // one gives aid to, two give aid to
        assertThat(ONTOLOGY.types())
                .allSatisfy(t -> assertThat(t.plural()).isNotBlank().isNotEqualTo(t.label()));
        assertThat(ONTOLOGY.expectType("AID").plural()).isEqualTo("give aid to");
    }

    @Test
    void conductTellsHostileActsFromCooperativeOnes() {
        assertThat(ONTOLOGY.expectType("ASSAULT").conduct()).isEqualTo(ClaimType.Conduct.HOSTILE);
        assertThat(ONTOLOGY.expectType("AID").conduct()).isEqualTo(ClaimType.Conduct.COOPERATIVE);
        assertThat(ONTOLOGY.expectType("REQUEST").conduct()).isEqualTo(ClaimType.Conduct.NEUTRAL);
    }

    @Test
    void anUnknownTypeIsNamedWithTheKnownOnes() {
        assertThat(ONTOLOGY.findType("ATTACK")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ONTOLOGY.expectType("ATTACK"))
                .withMessageContaining("'ATTACK'")
                .withMessageContaining("ASSAULT");
    }
}
