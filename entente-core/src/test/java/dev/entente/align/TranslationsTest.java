package dev.entente.align;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.text.Alignment;
import dev.entente.text.Outline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TranslationsTest {
    private static final String[] ENGLISH = {
        "The minister arrived in the capital on 5 June.",
        "He met the king and the prime minister in the palace.",
        "Who pays the salaries of the soldiers?",
        "The government promised a loan of 250,000 pounds.",
        "Colonel Wilson said that the railway had been destroyed.",
        "The newspapers of Cairo published the letter on Friday.",
    };
    private static final String[] ARABIC = {
        "وصل الوزير إلى العاصمة في ٥ حزيران.",
        "والتقى الملك ورئيس الوزراء في القصر.",
        "من يدفع رواتب الجنود؟",
        "ووعدت الحكومة بقرض قيمته ٢٥٠٬٠٠٠ جنيه.",
        "وقال العقيد ولسون إن السكة الحديدية دمرت.",
        "ونشرت صحف القاهرة الرسالة يوم الجمعة.",
    };
    private static final String[] OTHER = {
        "انتخب البرلمان رئيسا جديدا للجنة المالية.",
        "وقعت الشركة اتفاقية مع المصرف لبناء مصنع.",
        "عاد الطلاب إلى الجامعة في أيلول.",
        "تحدث الطبيب عن مرض الأطفال في القرى.",
    };

    private static Rendition rendition(String document, String language, String... lines) {
        String text = String.join("\n", lines);
        return new Rendition(document, language, text, Outline.of(text), List.of());
    }

    private static List<Alignment> find(Rendition... renditions) {
        return Translations.find(Renditions.of(List.of(renditions)), Glossary.standard());
    }

    /** Which line stands beside which: "0=0 1=1". */
    private static String lines(List<Alignment> alignments, Rendition from, Rendition to) {
        List<String> lines = new ArrayList<>();
        for (Alignment a : alignments) {
            assertThat(a.from()).isEqualTo(from.document());
            assertThat(a.to()).isEqualTo(to.document());
            lines.add(line(from, a.fromPassage().start()) + "="
                    + line(to, a.toPassage().start()));
        }
        return String.join(" ", lines);
    }

    private static int line(Rendition rendition, int offset) {
        return (int) rendition
                .text()
                .substring(0, offset)
                .chars()
                .filter(c -> c == '\n')
                .count();
    }

    @Test
    void aTranslationIsFoundAmongOtherDocumentsAndAlignedLineByLine() {
        Rendition english = rendition("letter", "en", ENGLISH);
        Rendition arabic = rendition("risala", "ar", ARABIC);
        Rendition other = rendition("other", "ar", OTHER);

        assertThat(lines(find(english, other, arabic), english, arabic)).isEqualTo("0=0 1=1 2=2 3=3 4=4 5=5");
    }

    @Test
    void linesLeftOutOnEitherSideStandAlone() {
        Rendition english = rendition("letter", "en", ENGLISH[0], ENGLISH[2], ENGLISH[3], ENGLISH[4], ENGLISH[5]);
        Rendition arabic = rendition("risala", "ar", ARABIC[0], ARABIC[1], ARABIC[3], ARABIC[4], ARABIC[5]);

        assertThat(lines(find(english, arabic), english, arabic)).isEqualTo("0=0 2=2 3=3 4=4");
    }

    @Test
    void aLineInAnotherPlaceIsFoundAgain() {
        Rendition english = rendition("letter", "en", ENGLISH);
        Rendition arabic = rendition("risala", "ar", ARABIC[3], ARABIC[0], ARABIC[1], ARABIC[2], ARABIC[4], ARABIC[5]);

        assertThat(lines(find(english, arabic), english, arabic)).isEqualTo("0=1 1=2 2=3 3=0 4=4 5=5");
    }

    @Test
    void aParagraphThatTheTranslatorSplitStandsBesideBothHalves() {
        Rendition english =
                rendition("letter", "en", ENGLISH[0], ENGLISH[1], ENGLISH[3] + " " + ENGLISH[4], ENGLISH[5]);
        Rendition arabic = rendition("risala", "ar", ARABIC[0], ARABIC[1], ARABIC[3], ARABIC[4], ARABIC[5]);

        assertThat(lines(find(english, arabic), english, arabic)).isEqualTo("0=0 1=1 2=2 2=3 3=4");
    }

    // Both speak of ministers, kings and railways; passage by passage they say different things.
    @Test
    void documentsAboutTheSameThingsAreNoTranslations() {
        Rendition english = rendition("letter", "en", ENGLISH);
        Rendition report = rendition(
                "report",
                "ar",
                "قالت الصحف إن الحكومة لم تدفع شيئا للجيش هذا العام.",
                "وطلب الملك من الوزير سكة حديدية جديدة بين المدينتين.",
                "ولم يصل القرض بعد، كما كتب مراسل الجريدة في القاهرة.",
                "وعاد رئيس الوزراء من القصر دون جواب.");

        assertThat(find(english, report)).isEmpty();
    }

    @Test
    void aSecondTextInOneLanguageIsACopyAndNoTranslation() {
        assertThat(find(rendition("a", "en", ENGLISH), rendition("b", "en", ENGLISH)))
                .isEmpty();
    }

    @Test
    void aTranslationThatStandsInTwoPapersBelongsToTheOriginalTwice() {
        List<Alignment> found =
                find(rendition("a", "en", ENGLISH), rendition("b", "ar", ARABIC), rendition("c", "ar", ARABIC));

        assertThat(found).extracting(Alignment::to).containsOnly("b", "c");
    }

    @Test
    void theOrderOfDocumentsMakesNoDifference() {
        List<Rendition> renditions = new ArrayList<>(
                List.of(rendition("a", "en", ENGLISH), rendition("b", "ar", ARABIC), rendition("c", "ar", OTHER)));
        List<Alignment> expected = Translations.find(Renditions.of(renditions), Glossary.standard());
        for (long seed = 1; seed <= 5; seed++) {
            Collections.shuffle(renditions, new Random(seed));
            assertThat(Translations.find(Renditions.of(renditions), Glossary.standard()))
                    .as("seed %s", seed)
                    .isEqualTo(expected);
        }
    }

    // No glossary knows these languages: names, numbers and lengths have to do.
    @Test
    void languagesWithoutAGlossaryAreAlignedByNamesNumbersAndLength() {
        Rendition english = rendition(
                "a",
                "en",
                "On 12 May 1915 Mr Roberts wrote to Hopkins from Liverpool.",
                "He asked for 3,400 rifles.",
                "Hopkins and Anderson answered on 9 June 1915 from Manchester.");
        Rendition french = rendition(
                "b",
                "fr",
                "Le 12 mai 1915, M. Roberts écrivit de Liverpool à Hopkins.",
                "Il demandait 3 400 fusils, ou plutôt 3,400.",
                "Hopkins et Anderson répondirent le 9 juin 1915 de Manchester.");

        assertThat(lines(find(english, french), english, french)).isEqualTo("0=0 1=1 2=2");
    }

    @Test
    void emptyDocumentsAreNobodysTranslation() {
        assertThat(find(rendition("a", "en", ""), rendition("b", "ar", ""), rendition("c", "ar", ARABIC)))
                .isEmpty();
    }

    // 2,000 passages on either side: only what is near the diagonal is tried.
    @Test
    void aBookIsAlignedInSeconds() {
        List<String> english = new ArrayList<>();
        List<String> arabic = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            english.add(ENGLISH[i % 6] + " No " + (1000 + i) + ".");
            arabic.add(ARABIC[i % 6] + " رقم " + (1000 + i) + ".");
        }
        Rendition left = rendition("a", "en", english.toArray(String[]::new));
        Rendition right = rendition("b", "ar", arabic.toArray(String[]::new));

        List<Alignment> found = find(left, right);

        assertThat(Arrays.stream(lines(found, left, right).split(" "))
                        .filter(pair -> pair.split("=")[0].equals(pair.split("=")[1])))
                .hasSizeGreaterThan(1_990);
    }
}
