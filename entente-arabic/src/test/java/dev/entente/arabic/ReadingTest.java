package dev.entente.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.actor.Registry;
import dev.entente.claim.Claim;
import dev.entente.claim.Mention;
import dev.entente.pipeline.Coder;
import dev.entente.pipeline.Reading;
import dev.entente.text.Document;
import dev.entente.text.Metadata;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the program reads in tiny Arabic texts, with the real parser and registry. */
class ReadingTest {
    private static final Coder CODER = Coder.of(Registry.standard(), List.of(new ArabicPack()));

    private static Reading read(String text) {
        return CODER.read(Document.of(
                "x",
                text,
                new Metadata(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("2024-03-10"),
                        Optional.empty(),
                        Optional.empty())));
    }

    private static List<String> mentions(String text) {
        return read(text).mentions().stream()
                .map(m -> m.actor() + " " + m.text())
                .toList();
    }

    private static Claim claim(String text, String type) {
        return read(text).claims().stream()
                .filter(c -> c.type().name().equals(type))
                .findFirst()
                .orElseThrow(() ->
                        new AssertionError("no " + type + " in " + read(text).claims()));
    }

    /** Names are found behind clitics and with the endings of adjectives, and cut from the text as it stands. */
    @Test
    void namesAreFoundBetweenClitics() {
        assertThat(mentions("وصل الوفد الإيراني إلى بغداد.")).anyMatch(m -> m.startsWith("iran "));
        assertThat(mentions("قدمت المساعدات للعراق ولإيران."))
                .anyMatch(m -> m.equals("iraq لعراق") || m.startsWith("iraq "));
        assertThat(mentions("اعتقلت الشرطة ثلاثة من الإيرانيين.")).anyMatch(m -> m.startsWith("iran"));
    }

    /** Writers mix up the hamza: "ايران" is "إيران". */
    @Test
    void spellingVariantsAreOneName() {
        assertThat(mentions("هاجمت اسرائيل ايران.")).contains("israel اسرائيل", "iran ايران");
    }

    /** "على" is a preposition and never the name "علي". */
    @Test
    void onIsNoName() {
        assertThat(mentions("الهجوم على خامنئي مستمر على كل حال.")).noneMatch(m -> m.contains("على"));
    }

    /** "فتح آفاق" opens horizons; it is not the movement. */
    @Test
    void openingIsNoMovement() {
        assertThat(read("- فتح آفاق سياسية للبنان.").mentions())
                .map(Mention::actor)
                .doesNotContain("fatah");
        assertThat(mentions("أعلنت حركة فتح موقفها.")).contains("fatah حركة فتح");
    }

    /** Both names of a month, Arabic digits, a day of the Islamic calendar. */
    @Test
    void datesAreRead() {
        assertThat(claim("هاجمت إيران العراق في ٢٢ أيلول ١٩٨٠.", "ASSAULT")
                        .proposition()
                        .date()
                        .orElseThrow()
                        .iso())
                .isEqualTo("1980-09-22");
        assertThat(claim("هاجمت إيران العراق في 22 سبتمبر/أيلول 1980.", "ASSAULT")
                        .proposition()
                        .date()
                        .orElseThrow()
                        .iso())
                .isEqualTo("1980-09-22");
        assertThat(claim("هاجمت إيران العراق في 1 رمضان 1445.", "ASSAULT")
                        .proposition()
                        .date()
                        .orElseThrow()
                        .iso())
                .isEqualTo("2024-03-11");
        assertThat(claim("هاجمت إيران العراق أمس.", "ASSAULT")
                        .proposition()
                        .date()
                        .orElseThrow()
                        .iso())
                .isEqualTo("2024-03-09");
    }

    /** Number words, digits of both kinds, and the stray blank in "دو لار", which stays in the quote. */
    @Test
    void amountsAreRead() {
        Claim half = claim("قدمت إيران منحة بقيمة نصف مليون دو لار للبنان.", "AID");
        assertThat(half.proposition().quantities())
                .anyMatch(q -> q.value().intValue() == 500_000 && q.unit().equals("USD"));
        assertThat(half.evidence()).contains("دو لار");
        assertThat(claim("قدمت إيران منحة بقيمة ١٢٠ ألف دولار للبنان.", "AID")
                        .proposition()
                        .quantities())
                .anyMatch(q -> q.value().intValue() == 120_000 && q.unit().equals("USD"));
    }

    /** Evidence does not begin or end inside of a written word. */
    @Test
    void evidenceIsCutAtWrittenWords() {
        String text = "وقصفت إسرائيل غزة.";

        assertThat(claim(text, "ASSAULT").evidence()).isEqualTo("وقصفت إسرائيل غزة");
    }

    /** What a heading names does what the bullets under it say. */
    @Test
    void bulletsTakeTheirActorFromTheHeading() {
        Claim claim = claim("ورقة\n\nمنجزات إيران:\n\n- تقديم الدعم المالي للبنان.\n- دعم سوريا.\n", "AID");

        assertThat(claim.proposition().actorIds()).containsExactly("iran");
        assertThat(claim.proposition().recipientIds()).containsExactly("lebanon");
        assertThat(claim.inferred()).contains("actors");
    }

    /** What is announced as a noun is the announcer's claim, and he is not the one who did it. */
    @Test
    void whatIsAnnouncedAsANounHasItsSpeaker() {
        for (String text : List.of(
                "أعلنت مصادر أمنية عراقية، أمس، مقتل عشرة جنود في بغداد.",
                "أفادت مصادر أمنية بمقتل عشرة جنود في بغداد.",
                "أعلنت مصادر أمنية عن مقتل عشرة جنود في بغداد.")) {
            Claim killed = claim(text, "ASSAULT");
            assertThat(killed.speaker()).as(text).isPresent();
            assertThat(killed.proposition().actors()).as(text).isEmpty();
        }
    }

    /** "بحسب X" and "حسب ما نقلت X" tell who says so. */
    @Test
    void accordingToIsHeardInAllItsForms() {
        for (String text : List.of(
                "بحسب وكالة رويترز، هاجمت إيران العراق.",
                "حسب وكالة رويترز، هاجمت إيران العراق.",
                "هاجمت إيران العراق، حسب ما نقلت وكالة رويترز.")) {
            assertThat(claim(text, "ASSAULT").sources())
                    .as(text)
                    .extracting(source -> source.who().id())
                    .containsExactly("reuters");
        }
    }

    /** "اليمنى" is the right hand, "العديد" are many, "صور" are pictures: nobody acts there. */
    @Test
    void commonWordsAreNoPlaces() {
        assertThat(mentions("أصيب العديد من الجنود في اليد اليمنى كما تظهر صور نشرت أمس."))
                .noneMatch(m -> m.startsWith("al-udeid") || m.startsWith("tyre") || m.startsWith("yemen"));
    }

    /** "يضرب" strikes somebody; on strike is who "أضرب". */
    @Test
    void hittingIsNoStrike() {
        assertThat(read("قال الوزير إن الجيش التركي يضرب مسلحين في العراق.").claims())
                .noneMatch(c -> c.type().name().equals("PROTEST"));
        assertThat(claim("أضرب العمال في مصر أمس.", "PROTEST").proposition().actors())
                .isNotEmpty();
    }
}
