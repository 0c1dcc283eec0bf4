package dev.entente.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.language.Form;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ParserTest {
    private static final List<String> PIECES = List.of(
            "قصفت",
            "إسرائيل",
            "غزة",
            "وللحركة",
            "بها",
            "قال",
            "إن",
            "«",
            "»",
            "“",
            "\"",
            "،",
            ".",
            "؟",
            "!",
            "(",
            ")",
            "•",
            "-",
            "—",
            "١٢٠",
            "120",
            "ألف",
            "مُحَمَّد",
            "العـــراق",
            "ى",
            "ة",
            "ء",
            "ـ",
            "ً",
            "\u200f",
            "\u202b",
            "\u200c",
            "\u00a0",
            "\t",
            "\n",
            "é",
            "Reuters",
            "پ",
            "گ",
            "\ud800",
            "\udc00",
            "👩",
            "ﷲ",
            "ﻻ",
            "ا",
            "و",
            "ال",
            "لل");

    private static List<Sentence> parse(String text) {
        return new ArabicPack().parse(text, new Passage(0, text.length()));
    }

    private static Sentence one(String text) {
        List<Sentence> sentences = parse(text);
        assertThat(sentences).hasSize(1);
        return sentences.get(0);
    }

    private static Token word(Sentence sentence, String form) {
        return sentence.tokens().stream()
                .filter(t -> t.form().equals(form))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no '" + form + "' in " + sentence));
    }

    private static List<String> cut(String text) {
        return parse(text).stream()
                .flatMap(s -> s.tokens().stream())
                .map(t -> text.substring(t.start(), t.end()))
                .toList();
    }

    /** Conjunction, preposition, article and pronoun are words of their own, cut at their letters. */
    @Test
    void cliticsAreWords() {
        assertThat(cut("وللحركة رؤيتها.")).containsExactly("و", "ل", "ل", "حركة", "رؤيت", "ها", ".");
        assertThat(cut("فقال بالعراق.")).as("a name keeps its article").containsExactly("ف", "قال", "ب", "العراق", ".");
    }

    /** Vowel signs, stretching and quotation marks belong to no word's letters, but offsets count them. */
    @Test
    void offsetsAreThoseOfTheText() {
        String text = "قال «مُحَمَّد» إن العـــراق بخير.";
        Sentence sentence = one(text);

        assertThat(cut(text)).contains("مُحَمَّد");
        assertThat(sentence.tokens()).allMatch(t -> t.start() < t.end() && t.end() <= text.length());
        assertThat(sentence.tokens().stream()
                        .filter(t -> t.lemma().equals("عراق") || t.lemma().equals("العراق")))
                .allMatch(t -> text.substring(t.start(), t.end()).endsWith("عـــراق"));
    }

    /** A preposition takes its noun's place and heads it. */
    @Test
    void prepositionsHeadTheirNouns() {
        Sentence sentence = one("سافر الرئيس إلى لبنان.");
        Token to = sentence.token(word(sentence, "لبنان").head());

        assertThat(to.lemma()).isEqualTo("الي");
        assertThat(to.relation()).isEqualTo(Relation.PREPOSITION);
        assertThat(sentence.token(to.head()).form()).isEqualTo("سافر");
    }

    /** The first noun behind a verb is its subject, the second its object. */
    @Test
    void orderTellsSubjectAndObject() {
        Sentence sentence = one("قصف الجيش السوداني مدينة الفاشر.");

        assertThat(word(sentence, "جيش").relation()).isEqualTo(Relation.SUBJECT);
        assertThat(word(sentence, "مدينة").relation()).isEqualTo(Relation.OBJECT);
    }

    /** With a subject before it the noun behind the verb is the object. */
    @Test
    void aPronounBeforeTheVerbIsItsSubject() {
        Sentence sentence = one("فهي تدعم حزب الله.");

        assertThat(word(sentence, "هي").relation()).isEqualTo(Relation.SUBJECT);
        assertThat(word(sentence, "الله").relation()).isEqualTo(Relation.OBJECT);
    }

    @Test
    void aPassiveHasAnAgent() {
        Sentence sentence = one("اعتُقل الصحافي من قبل الشرطة التركية.");

        assertThat(word(sentence, "صحافي").relation()).isEqualTo(Relation.PASSIVE_SUBJECT);
        assertThat(sentence.token(word(sentence, "شرطة").head()).relation()).isEqualTo(Relation.AGENT);
    }

    /** "أن" before a present verb makes an infinitive of it. */
    @Test
    void anBeforeAVerbMarksAnInfinitive() {
        Sentence sentence = one("قررت الحكومة أن تنسحب من المدينة.");
        Token verb = word(sentence, "تنسحب");

        assertThat(verb.inflection()).isEqualTo(Form.BARE);
        assertThat(verb.lemma()).isEqualTo("انسحب");
        assertThat(sentence.children(verb, Relation.AUXILIARY)).anyMatch(t -> t.inflection() == Form.INFINITIVE);
    }

    @Test
    void wordsThatOnlyMeasureHangOnTheirNoun() {
        Sentence sentence = one("تظاهر عشرات المواطنين في بغداد.");

        assertThat(word(sentence, "مواطنين").relation()).isEqualTo(Relation.SUBJECT);
        assertThat(word(sentence, "مواطنين").lemma()).isEqualTo("مواطن");
    }

    /** Whatever the letters: a tree, in order, inside of the text. */
    @Test
    void anyTextGivesTrees() {
        Random random = new Random(7);
        for (int n = 0; n < 60; n++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 1 + random.nextInt(25); i++) {
                text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(3) == 0 ? "" : " ");
            }
            int last = 0;
            for (Sentence sentence : parse(text.toString())) {
                assertThat(sentence.tokens().stream().filter(t -> t.head() < 0)).hasSize(1);
                for (Token token : sentence.tokens()) {
                    assertThat(token.start()).as(text.toString()).isGreaterThanOrEqualTo(last);
                    assertThat(token.end()).isGreaterThan(token.start()).isLessThanOrEqualTo(text.length());
                    assertThat(sentence.dominates(
                                    sentence.tokens().stream()
                                            .filter(t -> t.head() < 0)
                                            .findFirst()
                                            .orElseThrow(),
                                    token))
                            .isTrue();
                    last = token.end();
                }
            }
        }
    }

    /** Two threads share one model and give the same. */
    @Test
    @Timeout(120)
    void aTextThatIsNoneIsNotSegmentedAndStaysWhole() {
        String text = "ال".repeat(1 << 20);
        StringBuilder words = new StringBuilder();
        for (Sentence sentence : parse(text)) {
            sentence.tokens().forEach(token -> words.append(token.passage().cut(text)));
        }
        assertThat(words.toString()).isEqualTo(text);
    }

    // the segmenter holds some kilobytes for each letter that it gets at once
    @Test
    void aParagraphWithoutEndIsSegmentedInPiecesThatMakeNoDifference() {
        String one = "قصف الجيش السوداني مدينة الفاشر. ";
        String text = one.repeat(1_000);
        List<String> expected = forms(parse(one));
        List<Sentence> sentences = parse(text);
        assertThat(sentences).hasSize(1_000);
        for (int i = 0; i < sentences.size(); i++) {
            assertThat(forms(sentences.subList(i, i + 1))).isEqualTo(expected);
            assertThat(sentences.get(i).token(0).start()).isEqualTo(i * one.length());
        }
    }

    private static List<String> forms(List<Sentence> sentences) {
        return sentences.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .map(Token::form)
                .toList();
    }

    @Test
    void twoThreadsGiveTheSame() throws Exception {
        List<String> texts = List.of(
                "أعلنت روسيا أن أوكرانيا قصفت مدينة بيلغورود، ونفت كييف ذلك.",
                "وتجمع حوالي 700 متظاهر بعد صلاة الجمعة رافعين أعلاما سوداء أمام الجامع.",
                "دعا الأمين العام للأمم المتحدة إلى وقف إطلاق النار، مؤكدا أن المدنيين يدفعون الثمن.",
                "عمدت قيادة الحركة على ترميم العلاقة مع الجمهورية الإسلامية الإيرانية وحزب الله.");
        String alone = all(texts);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> results = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                results.add(threads.submit(() -> all(texts)));
            }
            for (Future<String> result : results) {
                assertThat(result.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static String all(List<String> texts) {
        StringBuilder all = new StringBuilder();
        texts.forEach(t -> parse(t).forEach(s -> all.append(s).append('\n')));
        return all.toString();
    }
}
