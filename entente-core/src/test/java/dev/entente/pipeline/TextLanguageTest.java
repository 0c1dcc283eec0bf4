package dev.entente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text is told to be of its language, and above all: what is not English is not taken for English. */
class TextLanguageTest {
    // a sentence or two, as a headline with its first line
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        en | The minister met the president of Kenya on Monday.
        en | Iran, Hamas agree on funds for Gaza
        en | Egypt recalls envoy
        en | Erdoğan visits Beşiktaş, then the Élysée
        en | Niger junta expels French envoy; Paris protests
        fr | Le ministre a rencontré le président du Kenya lundi.
        fr | L'armée française quitte le Niger après l'accord
        es | El ministro se reunió con el presidente de Chile el lunes.
        es | Chile y Perú firman un acuerdo de paz
        pt | O ministro reuniu-se com o presidente do Brasil na segunda-feira.
        it | Il ministro ha incontrato il presidente della Libia a Roma.
        de | Der Minister traf am Montag den Präsidenten von Kenia.
        de | Die Bundesregierung verurteilt den Angriff auf die Ukraine
        nl | De minister heeft maandag de president van Kenia ontmoet.
        tr | Bakan, pazartesi günü Kenya Cumhurbaşkanı ile bir araya geldi.
        tr | Erdoğan ve Putin Ankara'da savaş için yeni bir anlaşma imzaladı
        pl | Minister spotkał się w poniedziałek z prezydentem Kenii.
        ro | Ministrul s-a întâlnit luni cu președintele Republicii Moldova.
        id | Menteri itu bertemu dengan presiden Kenya pada hari Senin.
        sw | Waziri alikutana na rais wa Kenya siku ya Jumatatu.
        so | Wasiirka ayaa la kulmay madaxweynaha dalka Kenya maanta.
        hu | A miniszter hétfőn találkozott Kenya elnökével, és egy megállapodást írt alá.
        vi | Bộ trưởng đã gặp tổng thống Kenya vào thứ Hai.
        ar | التقى الوزير رئيس كينيا يوم الاثنين.
        fa | وزیر خارجه روز دوشنبه با رئیس جمهور گفتگو کرد و گزارش پیشرفت را داد.
        ur | وزیر نے پیر کو کینیا کے صدر سے ملاقات کی ہے۔
        he | השר נפגש עם נשיא קניה ביום שני.
        ru | Министр встретился с президентом Кении, и это был первый визит.
        uk | Міністр зустрівся з президентом Кенії у понеділок.
        el | Ο υπουργός συνάντησε τον πρόεδρο της Κένυας.
        ka | მინისტრი შეხვდა კენიის პრეზიდენტს.
        zh | 部长星期一会见了肯尼亚总统。
        ja | 大臣は月曜日にケニアの大統領と会談した。
        ko | 장관은 월요일 케냐 대통령을 만났다.
        und | 12 : 30 + 5
        """)
    void shortTexts(String language, String text) {
        assertThat(TextLanguage.of(text)).isEqualTo(language);
    }

    // a paragraph each; names and quotations of other languages stand in them as in the news
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        en | The party "Al Jumhuriya al Jadida" and the daily La Nación said in Buenos Aires that Deutsche Bank had lent money to the firm Siemens AG. El Salvador, Costa Rica and the Côte d'Ivoire sent envoys to the talks of the Organización de los Estados Americanos.
        fr | Le président malien a déclaré mardi que les troupes étrangères devaient quitter le pays avant la fin de l'année. Selon lui, l'accord signé à Alger n'est plus appliqué, et les groupes armés du nord ne respectent pas leurs engagements. Paris a rejeté ces accusations.
        es | El presidente de Colombia dijo el martes que las tropas extranjeras debían abandonar el país antes de fin de año. Según él, el acuerdo firmado en La Habana no se cumple y los grupos armados no respetan sus compromisos. Caracas rechazó estas acusaciones.
        pt | O presidente de Angola disse na terça-feira que as tropas estrangeiras deviam sair do país antes do fim do ano. Segundo ele, o acordo assinado em Lusaca não é aplicado e os grupos armados não respeitam os seus compromissos.
        it | Il presidente della Tunisia ha detto martedì che le truppe straniere dovevano lasciare il paese prima della fine dell'anno. Secondo lui, l'accordo firmato a Roma non è più applicato, e i gruppi armati non rispettano i loro impegni.
        de | Der Präsident von Mali sagte am Dienstag, die ausländischen Truppen müssten das Land vor Ende des Jahres verlassen. Das Abkommen von Algier werde nicht mehr angewendet, und die bewaffneten Gruppen hielten sich nicht an ihre Zusagen.
        nl | De president van Suriname zei dinsdag dat de buitenlandse troepen het land voor het einde van het jaar moesten verlaten. Volgens hem wordt het akkoord niet meer toegepast en houden de gewapende groepen zich niet aan hun beloften.
        sv | Presidenten sade på tisdagen att de utländska trupperna måste lämna landet före årets slut. Enligt honom tillämpas inte avtalet längre, och de väpnade grupperna håller inte vad de har lovat.
        tr | Cumhurbaşkanı salı günü yaptığı açıklamada yabancı birliklerin yıl sonuna kadar ülkeyi terk etmesi gerektiğini söyledi. Ona göre anlaşma artık uygulanmıyor ve silahlı gruplar verdikleri sözleri tutmuyor. Atina bu suçlamaları reddetti.
        az | Prezident çərşənbə axşamı bildirib ki, xarici qoşunlar ilin sonuna qədər ölkəni tərk etməlidir. Onun sözlərinə görə, saziş artıq tətbiq edilmir və silahlı qruplar öz vədlərinə əməl etmir. İrəvan bu ittihamları rədd edib.
        pl | Prezydent powiedział we wtorek, że obce wojska muszą opuścić kraj przed końcem roku. Według niego porozumienie nie jest już stosowane, a grupy zbrojne nie dotrzymują swoich obietnic. Mińsk odrzucił te oskarżenia.
        cs | Prezident v úterý řekl, že cizí vojska musí opustit zemi před koncem roku. Podle něj se dohoda již neuplatňuje a ozbrojené skupiny nedodržují své sliby, které daly v Praze. Moskva tato obvinění odmítla.
        ro | Președintele a declarat marți că trupele străine trebuie să părăsească țara până la sfârșitul anului. Potrivit lui, acordul nu mai este aplicat, iar grupările armate nu își respectă angajamentele. Tiraspolul a respins acuzațiile.
        hu | Az elnök kedden azt mondta, hogy a külföldi csapatoknak év végéig el kell hagyniuk az országot. Szerinte a megállapodást már nem alkalmazzák, és a fegyveres csoportok nem tartják be az ígéreteiket.
        id | Presiden mengatakan pada hari Selasa bahwa pasukan asing harus meninggalkan negara itu sebelum akhir tahun. Menurut dia, perjanjian tersebut tidak lagi diterapkan dan kelompok bersenjata tidak memenuhi janji mereka.
        sw | Rais alisema siku ya Jumanne kwamba wanajeshi wa kigeni lazima waondoke nchini kabla ya mwisho wa mwaka. Kwa maoni yake, mkataba huo hautekelezwi tena na makundi yenye silaha hayatimizi ahadi zao.
        so | Madaxweynuhu waxaa uu sheegay maalintii Talaadada in ciidamada shisheeye ay tahay in ay ka baxaan dalka ka hor dhammaadka sanadka. Heshiiska la saxiixay lama fulinayo, kooxaha hubaysanna ma ilaaliyaan ballanqaadyadooda.
        ha | Shugaban kasar ya ce a ranar Talata cewa dole ne sojojin kasashen waje su bar kasar kafin karshen shekara. Yarjejeniyar da aka sanya wa hannu ba ta aiki kuma kungiyoyin masu dauke da makamai ba sa cika alkawarinsu.
        vi | Tổng thống nói hôm thứ Ba rằng quân đội nước ngoài phải rời khỏi đất nước trước cuối năm. Theo ông, thỏa thuận không còn được áp dụng và các nhóm vũ trang không giữ lời hứa của họ.
        """)
    void longTexts(String language, String text) {
        assertThat(TextLanguage.of(text)).isEqualTo(language);
    }

    // Yoruba without its marks: no list of words for it
    @Test
    void whatCannotBeNamedIsNotEnglish() {
        String text =
                "Olori orile-ede naa so ni ojo Isegun pe awon omo ogun ile okeere gbodo kuro lorile-ede naa ki odun to pari."
                        + " Gege bi o ti wi, adehun ti won fowo si ko sise mo, bee ni awon egbe ologun ko pa ileri won mo rara ni gbogbo ilu.";
        assertThat(TextLanguage.of(text)).isNotEqualTo("en");
    }

    @Test
    void englishWithALongQuotationOfAnotherLanguageStaysEnglish() {
        String english =
                "The minister said that the accord had been signed in the capital and would be kept by both sides. ";
        String french = "Le ministre a dit que l'accord est signé. ";
        assertThat(TextLanguage.of(english.repeat(3) + french.repeat(3))).isEqualTo("en");
    }
}
