package dev.entente.arabic;

import static dev.entente.arabic.Readings.claim;
import static dev.entente.arabic.Readings.claims;
import static dev.entente.arabic.Readings.speakers;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.claim.Claim;
import dev.entente.claim.Factuality;
import dev.entente.claim.Participant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How far what is said reaches in an Arabic sentence, and who speaks where the text only hints at it. */
class SpeakersTest {
    private static List<String> mentions(List<Participant> side) {
        return side.stream().map(Participant::mention).toList();
    }

    /** What is said runs on behind "إن" over "و", "فيما" and "إذ" to the end of the sentence. */
    @Test
    void whatIsSaidRunsToTheEndOfItsSentence() {
        String text =
                "وأكد القاضي أن المجموعة تدربت في الجبال، وجمعت أسلحة، ونقلت مواد سامة إلى المدينة، إذ فر ثلاثة من أفرادها، "
                        + "فيما لقي حارس حتفه، وجرح 12 شخصا.";
        assertThat(claims(text, "ASSAULT")).isNotEmpty().allSatisfy(c -> assertThat(speakers(c))
                .containsExactly("القاضي"));
    }

    /** Somebody else who speaks behind "و", and "وكان ... قد", end it. */
    @Test
    void anotherSpeakerOrTheBackgroundEndsWhatIsSaid() {
        Claim quoted = claim("قال متحدث إن الجيش انسحب من البلدة، وقال الأهالي إن الشرطة قتلت ثلاثة أشخاص.", "ASSAULT");
        assertThat(speakers(quoted)).containsExactly("الأهالي");

        Claim before = claim("قال متحدث إن الوضع هادئ، وكانت الشرطة قد قتلت ثلاثة أشخاص في البلدة.", "ASSAULT");
        assertThat(before.sources()).isEmpty();
    }

    /** "..., وهو طبيب في المستشفى, إن": what is put in beside the speaker hides nothing. */
    @Test
    void anAppositionBesideTheSpeakerHidesNothing() {
        Claim hurt = claim("وقال محمد رفيق، وهو طبيب في مستشفى المدينة، إن ثلاثة من السكان أصيبوا برصاص.", "ASSAULT");
        assertThat(speakers(hurt)).containsExactly("محمد رفيق");
    }

    /** A text that begins in the middle of a quotation is somebody's words, though nobody knows whose. */
    @Test
    void aQuotationThatOnlyClosesIsNotTheTextsOwn() {
        Claim asked = claim("وهاجمت قوات الشرطة القرية وقتلت ثلاثة أشخاص في الليلة نفسها».", "ASSAULT");
        assertThat(asked.sources()).hasSize(1);
    }

    /** Slogans say what those say who chant them. */
    @Test
    void slogansAreSaidByTheCrowd() {
        Claim demanded = claim("ردد المتظاهرون هتافات تطالب باستقالة رئيس الوزراء الإسباني.", "RETREAT");
        assertThat(demanded.factuality()).isEqualTo(Factuality.DEMANDED);
        assertThat(speakers(demanded)).containsExactly("المتظاهرون");
    }

    /** The town and the agency before the first sentence are no part of it. */
    @Test
    void aDatelineIsNoPartOfTheSentence() {
        Claim accused = claim(
                "يريفان، تبليسي - اتهمت وزارة الدفاع الأرمنية القوات الأذربيجانية بإطلاق النار على مواقع لها.",
                "ACCUSE");
        assertThat(mentions(accused.proposition().recipients())).containsExactly("القوات الأذربيجانية");
        assertThat(mentions(claim("كابل ـ رويترز: قتلت قوات الأمن ثلاثة أشخاص.", "ASSAULT")
                        .proposition()
                        .actors()))
                .containsExactly("قوات الأمن");
    }

    /** Whoever is accused of a deed is who did it, in the words of the accuser. */
    @Test
    void whoIsAccusedOfADeedDidIt() {
        Claim fired = claim("اتهمت تشاد القوات السودانية بإطلاق النار على جنودها.", "ASSAULT");
        assertThat(mentions(fired.proposition().actors())).containsExactly("القوات السودانية");
        assertThat(speakers(fired)).containsExactly("تشاد");
    }

    /** "مواجهات بين الشرطة ومتظاهرين": each is the other's opponent. */
    @Test
    void whoClashesHasTheOtherForAnOpponent() {
        Claim clash = claim("واندلعت مواجهات بين الشرطة الكينية ومتظاهرين في نيروبي ومدينة أخرى.", "ASSAULT");
        assertThat(mentions(clash.proposition().actors())).containsExactly("الشرطة الكينية");
        assertThat(mentions(clash.proposition().recipients())).containsExactly("متظاهرين");
    }

    /** "على الأرجح": probably. */
    @Test
    void whatIsLikelyIsPossible() {
        assertThat(claim("ووقعت غارة شنتها مقاتلات روسية على الأرجح على قاعدة قرب المدينة.", "ASSAULT")
                        .factuality())
                .isEqualTo(Factuality.POSSIBLE);
    }

    /** A namesake whom the text gives another first name is not the one registered. */
    @Test
    void anotherFirstNameIsAnotherPerson() {
        Claim said = claim(
                "أعلن الوزير ساليفو مودي أن الجيش صد الهجوم. وقال مودي إن المهاجمين قتلوا ثلاثة جنود.", "ASSAULT");
        assertThat(said.sources().get(0).who().id()).isNotEqualTo("narendra-modi");
    }

    /** What followed from a deed that somebody is accused of is told by the accuser. */
    @Test
    void whatFollowedIsToldByTheAccuser() {
        Claim killed =
                claim("واتهمت المعارضة الجيش بشن غارات على القرى أدت إلى مقتل 25 شخصا، حيث دمرت مسجدا.", "ASSAULT");
        assertThat(speakers(killed)).containsExactly("المعارضة");
    }

    /** "الرد على مطالبة X باستقالة Y": X demands it. */
    @Test
    void whatANounDemandsIsDemanded() {
        Claim demanded = claim("جاء الرد على مطالبة حزب الله باستقالة السنيورة على لسان سعد الحريري.", "RETREAT");
        assertThat(demanded.factuality()).isEqualTo(Factuality.DEMANDED);
        assertThat(speakers(demanded)).containsExactly("حزب الله");
    }

    /** Whoever has just spoken goes on to ask; whom he asks is not who asks. */
    @Test
    void whoIsAskedDoesNotAsk() {
        Claim asked = claim("أكدت فرنسا دعمها للتحقيق، ودعت السلطات اللبنانية إلى رفع الحصانات.", "REQUEST");
        assertThat(mentions(asked.proposition().actors())).containsExactly("فرنسا");
        assertThat(mentions(asked.proposition().recipients())).containsExactly("السلطات اللبنانية");
    }

    /** Condemning what was done to somebody does not accuse him. */
    @Test
    void whoWasHarmedIsNotAccused() {
        assertThat(claims("أدانت فرنسا اعتقال المعارضين الروس.", "ACCUSE")).isEmpty();
    }

    /** Behind a comma the whole sentence is told: "وفق ما أعلنت", "على ما ذكر", "حسب". */
    @Test
    void aSourceBehindACommaTellsTheWholeSentence() {
        String told = "قتل ثمانية أشخاص وجرح آخرون في تفجير استهدف مقهى يرتاده موظفون قرب القصر الرئاسي";
        assertThat(speakers(claim(told + "، بحسب ما أفاد ضابط في الشرطة.", "ASSAULT")))
                .containsExactly("ضابط في الشرطة");
        assertThat(speakers(claim(told + "، على ما ذكر مسؤول عسكري.", "ASSAULT")))
                .containsExactly("مسؤول عسكري");
        assertThat(speakers(claim(told + "، وفق ما أعلنت وزارة الصحة.", "ASSAULT")))
                .containsExactly("وزارة الصحة");
    }

    /** "الحكومة" is nobody's where two states were named. */
    @Test
    void theGovernmentIsNotThatOfWhoeverReacted() {
        Claim protest =
                claim("صد الجيش النيجري هجوما. ودانت الجزائر الهجوم. وتظاهر شبان وطالبوا باستقالة الحكومة.", "PROTEST");
        assertThat(protest.proposition().recipientIds()).doesNotContain("algeria");
    }
}
