package dev.entente.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InquiryTest {
    private static final Inquiry.Names NAMES = new Inquiry.Names() {
        @Override
        public String actor(String typed) {
            return typed.toLowerCase(Locale.ROOT).replace(' ', '-');
        }

        @Override
        public String document(String typed) {
            return typed;
        }
    };

    static Inquiry read(String typed) {
        return Inquiry.read(typed, NAMES);
    }

    @Test
    void everythingHasItsClause() {
        Inquiry inquiry = read(
                "oil \"side by side\" sanction* -loan -\"not this\" actor:\"Osama Hamdan\",iran date:/1917 a OR b OR c");
        assertThat(inquiry.wanted())
                .hasSize(6)
                .contains(
                        new Clause.Words("side by side", true, false, 4), new Clause.Words("sanction", false, true, 19))
                .contains(new Clause.In(Field.ACTOR, java.util.List.of("osama-hamdan", "iran")));
        assertThat(((Clause.Any) inquiry.wanted().get(5)).clauses()).hasSize(3);
        assertThat(inquiry.unwanted()).hasSize(2);
    }

    // pasted text: curly marks, dashes, signs, AND, an address
    @Test
    void signsBetweenWordsAreNoFault() {
        assertThat(read("“Arab army” – rifles & AND «ammunition» (1916) http://a.org/b")
                        .wanted())
                .hasSize(5);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`war \"x`, 5, this quotation mark is not closed",
                "`war \"–\"`, 5, no word between the quotation marks",
                "war banana:x, 5, no field 'banana'; fields are actor",
                "war actor:, 5, nothing after actor:",
                "`actor:iran,`, 12, nothing after actor:",
                "date:1917-13, 6, no such day",
                "date:May, 6, no date",
                "date:1920/1917, 6, it ends before it begins",
                "type:BANANA, 6, no type 'BANANA'",
                "factuality:maybe, 12, it is asserted",
                "war OR, 5, nothing after OR",
                "OR war, 1, OR stands between two words",
                "war OR OR peace, 8, OR stands between two words",
                "war OR -peace, 8, no minus after OR",
                "s*ction, 2, * stands only after the beginning of a word",
                "-war, 1, only what is not wanted",
                "– &, 1, nothing to look for"
            })
    void faultShowsWhere(String typed, int character, String words) {
        assertThatThrownBy(() -> read(typed))
                .isInstanceOf(UnreadableInquiryException.class)
                .satisfies(e -> {
                    String[] lines = String.valueOf(e.getMessage()).split("\n");
                    assertThat(lines).hasSize(2);
                    assertThat(lines[0]).isEqualTo("search: " + typed);
                    assertThat(lines[1].indexOf('^')).isEqualTo("search: ".length() + character - 1);
                    assertThat(lines[1]).contains("character " + character + ": " + words);
                });
    }

    @Test
    void emptySearchIsSaid() {
        assertThatThrownBy(() -> read("  ")).hasMessageContaining("nothing to look for");
    }
}
