package dev.entente.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.claim.Claim;
import dev.entente.claim.Factuality;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whom protests are against, who did and suffered attacks, and who tells them, in tiny Arabic texts. */
class GrievancesTest {
    private static List<Claim> claims(String text, String type) {
        return Readings.ofType(Readings.published("2024-03-10", text), type);
    }

    private static Claim claim(String text, String type) {
        List<Claim> claims = claims(text, type);
        assertThat(claims).as(text).isNotEmpty();
        return claims.get(0);
    }

    private static List<String> against(String text) {
        return List.copyOf(claim(text, "PROTEST").proposition().recipientIds());
    }

    /** "احتجاجا على", "للتنديد بـ", "رفضا لـ": whose conduct it is in protest at; an adjective tells it as well as an owner. */
    @Test
    void inProtestAtSomebodysConductIsAgainstHim() {
        assertThat(against("تظاهر مئات الطلاب في باماكو احتجاجا على قرار فرنسا سحب جنودها."))
                .containsExactly("france");
        assertThat(against("خرج آلاف المواطنين في نيامي للتنديد بالتدخل الفرنسي."))
                .containsExactly("france");
        assertThat(against("تظاهر مئات الطلاب في باماكو ضد الوجود الفرنسي في مالي."))
                .containsExactly("france");
    }

    /** Who suffered the deed is not whom they are against; "على يد" tells who is. */
    @Test
    void theVictimIsNotWhomTheProtestIsAgainst() {
        assertThat(against("تظاهر مئات الطلاب احتجاجا على مقتل ثلاثة مدنيين.")).isEmpty();
        Claim killed = claim("تظاهر مئات الطلاب احتجاجا على مقتل ثلاثة مدنيين على يد القوات الفرنسية.", "ASSAULT");
        assertThat(killed.proposition().actorIds()).containsExactly("france");
        assertThat(against("تظاهر مئات الطلاب احتجاجا على مقتل ثلاثة مدنيين على يد القوات الفرنسية."))
                .containsExactly("france");
        assertThat(against("تظاهر مئات الطلاب احتجاجا على ارتفاع الأسعار.")).isEmpty();
    }

    /** Slogans, flags that are burnt, and what protesters call themselves. */
    @Test
    void slogansAndBurntFlagsTellWhomTheProtestIsAgainst() {
        assertThat(against("وردد المتظاهرون هتافات منها «الموت لفرنسا».")).containsExactly("france");
        assertThat(against("وقام المتظاهرون بإحراق الأعلام الفرنسية.")).containsExactly("france");
        assertThat(against("ورفع المتظاهرون شعارات ضد أعداء الجزائر.")).isEmpty();
    }

    /** Before an embassy they stand against its state, unless they come in solidarity; "أمام" is no imam. */
    @Test
    void beforeAnEmbassyThePeopleProtestAgainstItsState() {
        assertThat(against("احتشد عشرات الطلاب أمام السفارة الروسية في تبليسي."))
                .containsExactly("russia");
        assertThat(against("احتشد عشرات الطلاب أمام السفارة الأوكرانية تضامنا مع أوكرانيا."))
                .isEmpty();
        assertThat(claim("تظاهر العشرات أمام السفارة الروسية.", "PROTEST")
                        .proposition()
                        .actors())
                .noneMatch(a -> a.mention().contains("أمام"));
    }

    /** Whose resignation is demanded; what is asked for "في سبيل" has not happened. */
    @Test
    void whoIsAskedToGoIsWhomTheProtestIsAgainst() {
        String text = "تجمع آلاف المحتجين في يريفان للمطالبة باستقالة رئيس الوزراء نيكول باشينيان.";
        assertThat(against(text)).containsExactly("nikol-pashinyan");
        assertThat(claim(text, "RETREAT").factuality()).isEqualTo(Factuality.DEMANDED);
    }

    /** "إن مسلحين يستقلون دراجات هاجموا": the past verb behind the description is what is told, by the speaker. */
    @Test
    void behindADescriptionThePastVerbIsTold() {
        Claim attack =
                claim("قال مسؤول محلي إن انتحاريا يقود شاحنة مفخخة فجر نفسه قرب قافلة للقوات الفرنسية.", "ASSAULT");

        assertThat(attack.proposition().actors()).extracting(a -> a.mention()).containsExactly("انتحاريا");
        assertThat(attack.proposition().recipientIds()).containsExactly("france");
        assertThat(attack.sources()).hasSize(1);
    }

    /** A town near which it happened was not attacked. */
    @Test
    void nearATownIsOnlyWhere() {
        assertThat(claims("قال مسؤول إن انتحاريا يقود شاحنة مفخخة فجر نفسه قرب مقديشو.", "ASSAULT"))
                .isNotEmpty()
                .allMatch(c -> c.proposition().recipients().isEmpty());
    }

    /** "في غارة أميركية", "في هجوم شنه مسلحون": who made the attack in which somebody died; the owner of a quarter did not. */
    @Test
    void whoMadeTheAttackIsTheDoer() {
        assertThat(claim("قتل خمسة مدنيين على الأقل في سلسلة من الغارات الأميركية.", "ASSAULT")
                        .proposition()
                        .actorIds())
                .containsExactly("united-states");
        assertThat(claim("لقي خمسة جنود مصرعهم في كمين نصبه مسلحون قرب المدينة.", "ASSAULT")
                        .proposition()
                        .actors())
                .extracting(a -> a.mention())
                .containsExactly("مسلحون");
        assertThat(claim("أصيب خمسة مدنيين بجروح في حي الجامعة الأميركية.", "ASSAULT")
                        .proposition()
                        .actors())
                .isEmpty();
    }

    /** "مقتل ستة وجرح ثلاثين": the whole toll is the announcer's. */
    @Test
    void theWholeTollIsTheAnnouncers() {
        assertThat(claims("أعلنت مصادر رسمية مقتل ستة مدنيين أمس وجرح 37 شخصا في هجوم انتحاري.", "ASSAULT"))
                .isNotEmpty()
                .allMatch(c -> c.speaker().isPresent());
    }

    /** "حسب" behind a figure is the figure's; behind a comma at the end it is the whole sentence's. */
    @Test
    void accordingToHoldsForTheFigureOrTheSentence() {
        assertThat(claim("توجه المتظاهرون وهم 3500، حسب المنظمين، إلى مقر الحكومة.", "PROTEST")
                        .sources())
                .isEmpty();
        assertThat(claim("تجمع نحو مئة متظاهر في سيدني هاتفين ضد الحرب، حسب ما نقلت وكالة رويترز.", "PROTEST")
                        .sources())
                .extracting(s -> s.who().id())
                .containsExactly("reuters");
    }

    /** "في بيان نشر أمس إن": what only describes the statement does not tell what is said. */
    @Test
    void aStatementsDescriptionDoesNotSpeak() {
        Claim raid = claim("قال الجيش التركي في بيان نشر على موقعه أمس إن طائراته قصفت المتمردين.", "ASSAULT");

        assertThat(raid.sources()).extracting(s -> s.who().id()).containsExactly("turkey");
    }

    /** "بين الشرطة ومتظاهرين": each is the other's opponent; "ينددون" is said of people, not of the town that stands nearest. */
    @Test
    void thePeopleClashAndDenounce() {
        assertThat(claim("اندلعت مواجهات بين الشرطة التركية ومتظاهرين في أنقرة.", "ASSAULT")
                        .proposition()
                        .recipients())
                .extracting(r -> r.mention())
                .containsExactly("متظاهرين");
        assertThat(claims("خرج متظاهرون من عدد من مساجد الخرطوم ينددون بإسرائيل.", "ACCUSE"))
                .allMatch(c -> !c.proposition().actorIds().contains("sudan"));
    }
}
