package dev.entente.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.claim.Factuality;
import dev.entente.language.ParsedDocument;
import dev.entente.text.Passage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** On hand-written trees of a language that no code knows: all words come from the lexicon. */
class AttributionFinderTest {
    private static List<Attributed> find(ParsedDocument document) {
        return AttributionFinder.of(document.pack()).find(document);
    }

    private static String content(Attributed attributed, String text) {
        return String.join(
                " .. ", attributed.content().stream().map(p -> p.cut(text)).toList());
    }

    // Marcus dixit quod Iulia venit. : source Marcus, content with its marker
    @Test
    void clauseOfTheCueIsContentAndItsSubjectIsSource() {
        String text = "Marcus dixit quod Iulia venit.";
        List<Attributed> all = find(Trees.document(
                text,
                Map.of(
                        text,
                        List.of(
                                "Marcus marcus NAME NONE SUBJECT 1",
                                "dixit dico VERB PAST ROOT -1",
                                "quod quod PREPOSITION NONE MARKER 4",
                                "Iulia iulia NAME NONE SUBJECT 4",
                                "venit venio VERB PAST COMPLEMENT 1",
                                ". . PUNCTUATION NONE PUNCTUATION 1"))));
        assertThat(all).hasSize(1);
        Attributed said = all.get(0);
        assertThat(said.source()).contains(new Passage(0, 6));
        assertThat(said.sourceHead()).isZero();
        assertThat(said.cue().cut(text)).isEqualTo("dixit");
        assertThat(content(said, text)).isEqualTo("quod Iulia venit");
        assertThat(said.stance()).isEqualTo(Factuality.ASSERTED);
    }

    // Senatus , qui negat quod ... : the words are "qui", the noun is Senatus
    @Test
    void relativePronounIsTheSourceAndItsNounTheHead() {
        String text = "Senatus, qui negat quod Iulia venit, manet.";
        List<Attributed> all = find(Trees.document(
                text,
                Map.of(
                        text,
                        List.of(
                                "Senatus senatus NOUN NONE SUBJECT 8",
                                ", , PUNCTUATION NONE PUNCTUATION 0",
                                "qui qui PRONOUN NONE SUBJECT 3",
                                "negat nego VERB PRESENT RELATIVE_CLAUSE 0",
                                "quod quod PREPOSITION NONE MARKER 6",
                                "Iulia iulia NAME NONE SUBJECT 6",
                                "venit venio VERB PAST COMPLEMENT 3",
                                ", , PUNCTUATION NONE PUNCTUATION 0",
                                "manet maneo VERB PRESENT ROOT -1"))));
        assertThat(all).hasSize(1);
        assertThat(all.get(0).source().orElseThrow().cut(text)).isEqualTo("qui");
        assertThat(all.get(0).sourceHead()).isZero();
        assertThat(all.get(0).sense()).isEqualTo(CueSense.DENIAL);
        assertThat(all.get(0).stance()).isEqualTo(Factuality.DENIED);
    }

    // Marcus dixit quod Iulia negat quod Gaius venit. : the inner one's parent is the outer one
    @Test
    void innerAttributionLiesInTheContentOfTheOuter() {
        String text = "Marcus dixit quod Iulia negat quod Gaius venit.";
        List<Attributed> all = find(Trees.document(
                text,
                Map.of(
                        text,
                        List.of(
                                "Marcus marcus NAME NONE SUBJECT 1",
                                "dixit dico VERB PAST ROOT -1",
                                "quod quod PREPOSITION NONE MARKER 4",
                                "Iulia iulia NAME NONE SUBJECT 4",
                                "negat nego VERB PRESENT COMPLEMENT 1",
                                "quod quod PREPOSITION NONE MARKER 7",
                                "Gaius gaius NAME NONE SUBJECT 7",
                                "venit venio VERB PAST COMPLEMENT 4",
                                ". . PUNCTUATION NONE PUNCTUATION 1"))));
        assertThat(all).extracting(a -> a.cue().cut(text)).containsExactly("dixit", "negat");
        assertThat(AttributionFinder.parentOf(all.get(1), all)).contains(all.get(0));
        assertThat(AttributionFinder.parentOf(all.get(0), all)).isEmpty();
    }

    // Marcus dixit: “Venio.“ stays open / “Maneo.” in the next paragraph : both pieces are his
    @Test
    void quotationThatIsNotClosedGoesOnInTheNextParagraph() {
        String text = "Marcus dixit: “Venio cum amicis.\n\n“Maneo cum amicis.”";
        List<Attributed> all = find(Trees.document(
                text,
                Map.of(
                        "Marcus dixit: “Venio cum amicis.",
                        List.of(
                                "Marcus marcus NAME NONE SUBJECT 1",
                                "dixit dico VERB PAST ROOT -1",
                                ": : PUNCTUATION NONE PUNCTUATION 1",
                                "Venio venio VERB PRESENT COMPLEMENT 1",
                                "cum cum PREPOSITION NONE PREPOSITION 3",
                                "amicis amicus NOUN NONE OBJECT_OF_PREPOSITION 4"),
                        "“Maneo cum amicis.”",
                        List.of(
                                "Maneo maneo VERB PRESENT ROOT -1",
                                "cum cum PREPOSITION NONE PREPOSITION 0",
                                "amicis amicus NOUN NONE OBJECT_OF_PREPOSITION 1"))));
        assertThat(all).hasSize(1);
        assertThat(content(all.get(0), text)).isEqualTo("“Venio cum amicis. .. “Maneo cum amicis.”");
    }

    // "Venio cum amicis Romam." alone in a text : nobody is known to say it
    @Test
    void quotationWithoutAnyCueHasNoSource() {
        String text = "“Venio cum amicis Romam.”";
        List<Attributed> all = find(Trees.document(
                text,
                Map.of(
                        text,
                        List.of(
                                "Venio venio VERB PRESENT ROOT -1",
                                "cum cum PREPOSITION NONE PREPOSITION 0",
                                "amicis amicus NOUN NONE OBJECT_OF_PREPOSITION 1",
                                "Romam roma NAME NONE NOUN_ADVERBIAL 0"))));
        assertThat(all).hasSize(1);
        assertThat(all.get(0).sense()).isEqualTo(CueSense.QUOTATION);
        assertThat(all.get(0).source()).isEmpty();
        assertThat(all.get(0).cueHead()).isEqualTo(-1);
        assertThat(all.get(0).cue().isEmpty()).isTrue();
    }

    // Marcus “vidit” Iuliam. : no cue, no attribution
    @Test
    void fewWordsInQuotationMarksAreNoAttribution() {
        String text = "Marcus “vidit” Iuliam.";
        assertThat(find(Trees.document(
                        text,
                        Map.of(
                                text,
                                List.of(
                                        "Marcus marcus NAME NONE SUBJECT 1",
                                        "vidit video VERB PAST ROOT -1",
                                        "Iuliam iulia NAME NONE OBJECT 1")))))
                .isEmpty();
    }

    // Marcus reicit rumores : rejecting a claim is denying it; reicit Iuliam : it is not
    @Test
    void rejectingAClaimIsADenial() {
        String claim = "Marcus reicit rumores";
        String person = "Marcus reicit Iuliam";
        assertThat(find(Trees.document(
                        claim,
                        Map.of(
                                claim,
                                List.of(
                                        "Marcus marcus NAME NONE SUBJECT 1",
                                        "reicit reicio VERB PRESENT ROOT -1",
                                        "rumores rumor NOUN PLURAL OBJECT 1")))))
                .extracting(Attributed::sense, Attributed::stance)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(CueSense.DENIAL, Factuality.DENIED));
        assertThat(find(Trees.document(
                        person,
                        Map.of(
                                person,
                                List.of(
                                        "Marcus marcus NAME NONE SUBJECT 1",
                                        "reicit reicio VERB PRESENT ROOT -1",
                                        "Iuliam iulia NAME NONE OBJECT 1")))))
                .extracting(Attributed::sense)
                .containsExactly(CueSense.EMOTION);
    }
}
