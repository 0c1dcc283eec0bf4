package dev.entente.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.language.ParsedDocument;
import dev.entente.text.Passage;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuotationsTest {
    private static List<Quotation> find(String text) {
        return Quotations.of(Trees.pack(), CueLexicon.of(Trees.pack())).find(Trees.document(text, Map.of()));
    }

    private static List<String> words(String text) {
        return find(text).stream().map(q -> q.passage().cut(text)).toList();
    }

    @Test
    void curlyAndPlainMarksHoldAQuotation() {
        assertThat(words("He said “yes” and \"no\" to it.")).containsExactly("“yes”", "\"no\"");
    }

    @Test
    void apostropheOpensNoQuotation() {
        assertThat(words("It's the '90s and the men's club isn't here.")).isEmpty();
    }

    // the mark after "officials" is an apostrophe, because another closing mark follows
    @Test
    void possessiveDoesNotCloseAQuotation() {
        assertThat(words("They call it 'the officials' plan' now.")).containsExactly("'the officials' plan'");
    }

    @Test
    void quotationThatIsNotClosedEndsWithItsParagraph() {
        String text = "He said: “We stay.\n\nThey left the town.";
        List<Quotation> found = find(text);
        assertThat(found).hasSize(1);
        assertThat(found.get(0).closed()).isFalse();
        assertThat(found.get(0).passage().cut(text)).isEqualTo("“We stay.");
    }

    @Test
    void markOfAnotherPairClosesWhereTheOwnOneIsMissing() {
        assertThat(words("The \"work-related” mail was lost.")).containsExactly("\"work-related”");
    }

    @Test
    void paragraphOfNothingButQuotationsIsKnown() {
        assertThat(find("“We stay.” “We do.”"))
                .extracting(Quotation::wholeBlock)
                .containsOnly(true);
        assertThat(find("“We stay,” they said to us."))
                .extracting(Quotation::wholeBlock)
                .containsOnly(false);
    }

    @Test
    void quotationsOfAnyTextLieInOrderInTheirParagraphs() {
        Random random = new Random(7);
        String letters = "aé’'\"“”‘ \n.,:s\u05d0\u0627\u200f\ud83d\ude00";
        for (int run = 0; run < 500; run++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            ParsedDocument document = Trees.document(text.toString(), Map.of());
            int last = 0;
            for (Quotation quotation :
                    Quotations.of(Trees.pack(), CueLexicon.of(Trees.pack())).find(document)) {
                Passage block = document.blocks().get(quotation.block()).block().passage();
                assertThat(block.contains(quotation.passage()))
                        .as(text.toString())
                        .isTrue();
                assertThat(quotation.passage().start()).as(text.toString()).isGreaterThanOrEqualTo(last);
                last = quotation.passage().end();
            }
        }
    }
}
