package dev.entente.arabic;

import static dev.entente.arabic.Readings.claim;
import static dev.entente.arabic.Readings.claims;
import static dev.entente.arabic.Readings.speakers;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.claim.Claim;
import dev.entente.claim.Factuality;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who says it, who did it to whom, and whether it was done: what Arabic word order and clitics decide, in lines of news. */
class PrecisionTest {
    /** "أفاد ... بأن", "أشار إلى أن": the clause behind the preposition is what is told. */
    @Test
    void clausesBehindAPrepositionHaveTheirSpeaker() {
        assertThat(speakers(claim("أكد المتحدث بأن القوات الإسرائيلية قتلت ثلاثة مدنيين.", "ASSAULT")))
                .containsExactly("المتحدث");
    }

    /** "إن سبعة أشخاص قتلوا": the noun behind "إن" is the subject of the verb, not one of those who speak. */
    @Test
    void whatIsToldBeginsWithItsSubject() {
        Claim killed = claim("قال مسؤول محلي رفيع المستوى، إن سبعة اشخاص على الاقل قتلوا أمس.", "ASSAULT");

        assertThat(killed.proposition().recipients()).hasSize(1);
        assertThat(speakers(killed)).hasSize(1);
    }

    /** A second clause behind "إن" is told by the same speaker, with or without "and". */
    @Test
    void theSecondClauseIsToldToo() {
        for (Claim claim : claims("وأضافت ان التفجير أسفر عن مقتل 30 شخصا وأن 38 شخصا أصيبوا بجراح.", "ASSAULT")) {
            assertThat(claim.sources()).as(claim.evidence()).isNotEmpty();
        }
        assertThat(claim("قال مسؤول إن رجلا يشتبه في أنه إرهابي فجر نفسه.", "ASSAULT")
                        .sources())
                .isNotEmpty();
    }

    /** "كان X قد فعل": one verb; X is its subject, and what "أمس" stands beside is said by X. */
    @Test
    void thePluperfectHasItsSubjectBeforeIt() {
        Claim asked = claim("وكان الجنرال أنوبونغ باوجيندا قد طالب سومتشاي بعيد عودته بحل البرلمان.", "REQUEST");
        assertThat(asked.proposition().actors()).noneMatch(a -> a.mention().contains("سومتشاي"));

        assertThat(speakers(claim("وكان الجيش الأميركي ذكر امس، ان ثلاثين متمردا قتلوا في مواجهات.", "ASSAULT")))
                .doesNotContain("امس");
    }

    /** "..., حسبما أفادت به وكالة": behind a comma the agency carries what X said, and X is the speaker. */
    @Test
    void theAgencyBehindACommaIsTheCarrier() {
        Claim killed =
                claim("اعلن الجيش الاميركي ان 13 شخصا قتلوا في ضربة جوية، حسبما افادت به وكالة رويترز.", "ASSAULT");

        assertThat(killed.sources()).extracting(s -> s.who().id()).containsExactly("united-states", "reuters");
    }

    /** What follows the announced deed tells of the deed: "مقتل ثلاثة في هجوم نفذته امرأة". */
    @Test
    void whatIsToldOfAnAnnouncedDeedIsAnnounced() {
        Claim attack = claim("أعلنت مصادر أمنية مقتل ثلاثة جنود في هجوم انتحاري نفذته امرأة الاثنين.", "ASSAULT");

        assertThat(claims("أعلنت مصادر أمنية مقتل ثلاثة جنود في هجوم انتحاري نفذته امرأة الاثنين.", "ASSAULT"))
                .allMatch(c -> c.speaker().isPresent());
        assertThat(attack.proposition().actors()).noneMatch(a -> a.mention().contains("الاثنين"));
    }

    /** An accusation is the accuser's, whoever stands between him and it. */
    @Test
    void theAccusedDeedIsTheAccusers() {
        String text = "واتهم ناطق باسم حماس إسرائيل باغتيال القيادي في الحركة.";

        assertThat(claim(text, "ASSAULT").sources()).hasSize(1);
        assertThat(claim(text, "ACCUSE").proposition().recipientIds()).containsExactly("israel");
    }

    /** "مطالبين برحيل", "يطالب المحتجون برحيل": demanded by them, not told as done. */
    @Test
    void whatProtestersDemandIsDemandedByThem() {
        for (String text : List.of(
                "وهتف المتظاهرون مطالبين بوضوح برحيل السلطات العسكرية.", "ويطالب المتظاهرون برحيل السلطات العسكرية.")) {
            Claim leave = claim(text, "RETREAT");
            assertThat(leave.factuality()).as(text).isEqualTo(Factuality.DEMANDED);
            assertThat(speakers(leave)).as(text).anyMatch(s -> s.contains("متظاهر"));
        }
        assertThat(claim("أصرت المعارضة على المطالبة باستقالة السنيورة.", "RETREAT")
                        .factuality())
                .isEqualTo(Factuality.DEMANDED);
    }

    /** "دعا X Y إلى إعلان استقالته": his own is Y's. */
    @Test
    void whatSomebodyIsAskedForIsHis() {
        Claim leave = claim("دعا الشيخ نعيم قاسم، الرئيس السنيورة إلى إعلان استقالته في مؤتمر صحافي.", "RETREAT");

        assertThat(leave.proposition().actorIds()).containsExactly("fouad-siniora");
    }

    /** A protest is by whoever protests, not by the town where they do; what they carry, and where they go, is not whom they oppose. */
    @Test
    void placesDoNotProtest() {
        assertThat(claims("توجه آلاف المتظاهرين إلى ضريح أتاتورك في تظاهرة حاشدة في أنقرة.", "PROTEST"))
                .isNotEmpty()
                .allMatch(c -> !c.proposition().actorIds().contains("turkey"))
                .allMatch(c -> c.proposition().recipients().isEmpty());
        assertThat(claims("حمل المتظاهرون صور صدام حسين في الحويجة.", "PROTEST"))
                .isNotEmpty()
                .allMatch(c -> c.proposition().recipients().isEmpty());
    }

    /** "آلاف الإيرانيين" are people; "شن العراقيون هجوما" is the side. */
    @Test
    void someOfAPeopleAreNotTheState() {
        Claim protest = claim("وكان آلاف الإيرانيين قد تظاهروا أمس ضد إسرائيل.", "PROTEST");

        assertThat(protest.proposition().actorIds()).doesNotContain("iran");
        assertThat(protest.proposition().recipientIds()).containsExactly("israel");
        assertThat(claim("شن العراقيون هجوما على إيران.", "ASSAULT")
                        .proposition()
                        .actorIds())
                .containsExactly("iraq");
    }

    /** "فقد تجمع" has been; "قد يتجمع" may be. "دون أن يقتله" is denied. */
    @Test
    void whatIsDoneMayBeAndIsNot() {
        assertThat(claim("فقد تجمع مئات المتظاهرين أمام السفارة.", "PROTEST").factuality())
                .isEqualTo(Factuality.ASSERTED);
        assertThat(claim("قد تهاجم إسرائيل لبنان.", "ASSAULT").factuality()).isEqualTo(Factuality.POSSIBLE);
        assertThat(claims("حاصر الجيش الإسرائيلي القرية من دون أن يقتل الجيش الإسرائيلي مدنيين.", "ASSAULT"))
                .allMatch(c -> c.factuality() == Factuality.DENIED);
    }

    /** A noun with its article, a country, and a plural with its "ن" are owned by nobody: the next noun is the verb's object. */
    @Test
    void whatCannotBeOwnedIsTheObject() {
        Claim asked = claim("دعا الأمين العام للأمم المتحدة إسرائيل إلى وقف الغارات.", "REQUEST");
        assertThat(asked.proposition().recipientIds()).containsExactly("israel");
        assertThat(asked.proposition().actorIds()).doesNotContain("israel");

        assertThat(claim("هاجم متظاهرون أقسام الشرطة في أثينا.", "PROTEST")
                        .proposition()
                        .actors())
                .extracting(a -> a.mention())
                .containsExactly("متظاهرون");
    }

    /** "الهجوم الذي استهدف": what describes a noun belongs to the noun right before it. */
    @Test
    void whoCondemnsAnAttackDidNotMakeIt() {
        assertThat(claims("أدان الاتحاد الأوروبي الهجوم الذي استهدف السفارة الفرنسية في كابل.", "ASSAULT"))
                .allMatch(c -> !c.proposition().actorIds().contains("european-union"));
    }

    /** "وطالبت مجلس الأمن": the verb is feminine, the council is not; it is asked. */
    @Test
    void whoIsOfTheOtherGenderIsTheObject() {
        Claim asked = claim("ونددت الجامعة العربية بالعدوان على غزة وطالبت مجلس الأمن بالتدخل.", "REQUEST");

        assertThat(asked.proposition().actorIds()).containsExactly("arab-league");
        assertThat(asked.proposition().recipientIds()).containsExactly("un-security-council");
    }

    /** "يناير (كانون الثاني) الماضي" lies before the day of the text; "الحرب في العراق" is not where the protest is. */
    @Test
    void datesAndPlacesAreTheEventsOwn() {
        assertThat(claim("هاجمت إيران العراق في ديسمبر (كانون الأول) الماضي.", "ASSAULT")
                        .proposition()
                        .date()
                        .orElseThrow()
                        .iso())
                .isEqualTo("2007-12");
        assertThat(claim("تجمع مئات المتظاهرين في دنفر يطلقون هتافات ضد الحرب في العراق.", "PROTEST")
                        .proposition()
                        .place())
                .isEmpty();
    }

    /** "احتشد المتظاهرون للمطالبة باستقالة": it is they who demand it, not the text. */
    @Test
    void whoGathersForADemandDemandsIt() {
        Claim demanded = claim("احتشد المتظاهرون أمس للمطالبة باستقالة الحكومة اللبنانية.", "RETREAT");

        assertThat(demanded.factuality()).isEqualTo(Factuality.DEMANDED);
        assertThat(speakers(demanded)).hasSize(1);
    }

    /** "رفض مصدر التعليق": who will not say something rejects nobody. */
    @Test
    void decliningToCommentRejectsNobody() {
        assertThat(claims("رفض مصدر في وزارة الداخلية المصرية التعليق على النبأ.", "REJECT"))
                .isEmpty();
    }

    /** "بين 100" holds the letters of the yen, and is none. */
    @Test
    void noCurrencyStandsInsideOfAWord() {
        assertThat(claim("هاجمت إيران العراق بين 100 و150 مرة.", "ASSAULT")
                        .proposition()
                        .quantities())
                .noneMatch(q -> q.unit().equals("JPY"));
    }
}
