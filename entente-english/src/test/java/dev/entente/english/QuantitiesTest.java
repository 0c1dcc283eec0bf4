package dev.entente.english;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.claim.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts of money and counts, in the claims that speak of them. */
class QuantitiesTest {
    @Test
    void whatIsCountedStandsWithoutTheFullStopBehindIt() {
        assertThat(Readings.expectClaim("Libya arrested two dozen students.", "COERCE")
                        .proposition()
                        .quantities())
                .singleElement()
                .satisfies(q -> assertThat(q.of()).isEqualTo("students"));
    }

    /** "~40000 GBP": "~" where the text says that it is about so much. */
    private static List<String> amounts(String text) {
        return Readings.of(text).claims().stream()
                .flatMap(c -> c.proposition().quantities().stream())
                .map(q -> (q.approximate() ? "~" : "") + q.value().toPlainString() + " " + q.unit())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 million dollars       | 3000000 USD",
                "$2.5 million            | 2500000 USD",
                "US$300                  | 300 USD",
                "$1,250,000              | 1250000 USD",
                "€40,000                 | 40000 EUR",
                "40,000 euros            | 40000 EUR",
                "40,000 pounds sterling  | 40000 GBP",
                "£2 billion              | 2000000000 GBP",
                "700 pounds of gold      | 700 GBP",
                "ten million yen         | 10000000 JPY",
                "3 million shekels       | 3000000 ILS",
                "half a million dollars  | 500000 USD",
                "twelve thousand francs  | 12000 FRF"
            })
    void moneyIsReadWithItsCurrencyAndScale(String words, String amount) {
        assertThat(amounts("Canada gave a grant of " + words + " to Haiti.")).containsExactly(amount);
    }

    @ParameterizedTest
    @CsvSource({
        "about 40 dollars, ~40 USD",
        "nearly 40 dollars, ~40 USD",
        "over $40, ~40 USD",
        "at least 40 dollars, ~40 USD",
        "up to 40 dollars, ~40 USD",
        "40 dollars, 40 USD"
    })
    void anAmountIsApproximateWhereTheTextSaysSo(String words, String amount) {
        assertThat(amounts("Canada gave a grant of " + words + " to Haiti.")).containsExactly(amount);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Libya killed over 32,000 people in Chad.       | ~32000 persons",
                "Libya killed three soldiers of Chad.           | 3 persons",
                "Libya killed at least 14 civilians in Chad.    | ~14 persons",
                "Libya arrested two dozen students in Chad.     | 24 persons",
                "Canada gave 500 rifles to Haiti.               | 500 rifles",
                "Canada sent 20 tons of food to Haiti.          | 20 tons"
            })
    void peopleAndThingsAreCounted(String text, String amount) {
        assertThat(amounts(text)).containsExactly(amount);
    }

    @Test
    void theNounSaysWhatAnAmountIsOf() {
        Quantity quantity = Readings.expectClaim("Canada paid a subsidy of 40,000 pounds to Haiti.", "AID")
                .proposition()
                .quantities()
                .get(0);
        assertThat(quantity.of()).isEqualTo("subsidy");
        assertThat(quantity.unit()).isEqualTo("GBP");
    }

    @Test
    void aSignBehindLettersIsStillMoney() {
        assertThat(amounts("Japan gave US$5 million to Kenya.")).containsExactly("5000000 USD");
    }

    @Test
    void aDateIsNoAmount() {
        assertThat(amounts("In 2018 Libya bombed Chad on 14 March with 3 others watching it."))
                .doesNotContain("2018 persons", "14 persons");
        assertThat(amounts("Libya bombed Chad on 14 March 2018.")).isEmpty();
    }

    @Test
    void anActWithoutAnAmountHasNone() {
        assertThat(amounts("Canada gave money to Haiti.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Libya bombed Chad, killing more than 400.",
                "Libya bombed Chad and killed at least 400 in the town."
            })
    void aBareNumberBehindKillingCountsPeople(String text) {
        assertThat(amounts(text)).contains("~400 persons");
    }
}
