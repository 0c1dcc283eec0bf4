package dev.entente.actor;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import dev.entente.text.Table;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Territory names follow CLDR; states.tsv holds them so that no question has to start ICU. */
class StateNamesTest {
    @Test
    void statesBearTheNamesThatCldrGivesThem() {
        SoftAssertions softly = new SoftAssertions();
        int compared = 0;
        for (Table.Row row : Table.resource(Registry.class, "states.tsv")) {
            if (!row.value("iso2").isEmpty()) {
                ULocale territory = new ULocale("", row.value("iso2"));
                softly.assertThat(row.value("cldr_en")).isEqualTo(territory.getDisplayCountry(new ULocale("en")));
                softly.assertThat(row.value("cldr_ar")).isEqualTo(territory.getDisplayCountry(new ULocale("ar")));
                compared++;
            }
        }
        softly.assertAll();
        assertThat(compared).isGreaterThan(240);
    }
}
