package dev.entente.english;

import static dev.entente.english.Readings.acts;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who acts with or on whom where both stand in one phrase, and what is only a place or a means. All sentences are made up. */
class EachOtherTest {
    @Test
    void whoAgreesTogetherAgreesWithEachOther() {
        assertThat(acts("Kenya and Uganda have agreed to pull back heavy troops and tanks from the border."))
                .containsExactly("AGREE kenya,uganda > -");
        assertThat(acts("The commissions of Kenya and Uganda agreed to mark the border."))
                .containsExactly("AGREE kenya,uganda > -");
        assertThat(acts("Kenya government, Houthis sign deal to free 900 detainees"))
                .containsExactly("AGREE ansarallah,kenya > -");
    }

    @Test
    void whoSignedWithSomebodyIsNotAlone() {
        assertThat(acts("The accord was signed by the Secretary to the Treasury and the Japanese ambassador."))
                .noneMatch(l -> l.equals("AGREE unnamed > -"));
    }

    @Test
    void whoExchangesFireAttacksEachOther() {
        assertThat(acts("Kenyan and Somali forces exchanged fire at the border on Friday."))
                .containsExactly("ASSAULT kenya > somalia");
        assertThat(acts("Kenya and Uganda traded accusations.")).containsExactly("ACCUSE kenya > uganda");
    }

    @Test
    void whereAProtestIsHeldIsNotWhomItIsAgainst() {
        assertThat(acts("Students blocked streets in Lagos and Kano on Monday."))
                .containsExactly("PROTEST students > -");
        assertThat(acts("Students blocked the highway to Kenya.")).containsExactly("PROTEST students > -");
        assertThat(acts("Students protested against Kenya in Kano.")).containsExactly("PROTEST students > kenya");
    }

    @Test
    void aPlaceThatIsUsedToDoSomethingDoesNotDoIt() {
        assertThat(acts("Malakal was being used to smuggle arms to Chad.")).noneMatch(l -> l.contains("malakal"));
    }

    @Test
    void anArmyThatIsNotKnownIsNotLeftOut() {
        assertThat(acts("Ghana says army killed 30 rebels near Bawku")).noneMatch(l -> l.startsWith("ASSAULT -"));
    }

    @Test
    void aHeadlinesVerbIsNoPlural() {
        assertThat(acts("Chad court sentences opposition leader to six years for insulting president"))
                .isNotEmpty()
                .noneMatch(l -> l.startsWith("ACCUSE chad"));
    }
}
