package dev.entente.english;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.language.Form;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.language.WordClass;
import dev.entente.text.Passage;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParserTest {
    private static final List<String> PIECES = List.of(
            "Chad",
            "attacked",
            "the",
            "Mali",
            "said",
            "“",
            "”",
            "\"",
            "‘",
            "’s",
            "—",
            "–",
            ".",
            "?",
            "!",
            ",",
            ";",
            ":",
            "(",
            ")",
            "é",
            "e\u0301",
            "Côte",
            "د",
            "\u064e",
            "\u200d",
            "👩\u200d🚀",
            "🇰🇪",
            "\ud800",
            "\udc00",
            "\u200e",
            "\u200f",
            "\u202b",
            "\u202c",
            "\u200b",
            "\ufeff",
            "\u00ad",
            "\u00a0",
            "\t",
            "\n",
            "\r\n",
            "$5",
            "1,000",
            "U.S.",
            "Gen.",
            "http://x.y/z",
            "@a",
            "#b",
            "...",
            "''",
            "``",
            "\u0000");

    private static List<Sentence> parse(String text) {
        return Readings.PACK.parse(text, new Passage(0, text.length()));
    }

    private static List<String> sentences(String text) {
        return parse(text).stream().map(s -> s.passage().cut(text)).toList();
    }

    private static Token word(Sentence sentence, String form) {
        return sentence.tokens().stream()
                .filter(t -> t.form().equals(form))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void initialsInCapitalsEndASentenceBeforeACapital() {
        assertThat(parse("He spoke to CNN. The court sued Chad.")).hasSize(2);
        assertThat(parse("It armed the RSF. Abu Dhabi denied it.")).hasSize(2);
        // before a name an abbreviation is a title, and a day's number is no new sentence
        assertThat(parse("The men met GEN. Berg and SEN. Lee.")).hasSize(1);
        assertThat(parse("They left on DEC. 5 by ship.")).hasSize(1);
    }

    @Test
    void offsetsAreThoseOfTheWholeText() {
        // the passage begins in the middle; offsets count from the start of the document
        String text = "Mali won. Chad attacked Niger.";
        List<Sentence> sentences = Readings.PACK.parse(text, new Passage(10, text.length()));
        assertThat(sentences).hasSize(1);
        assertThat(sentences.get(0).tokens())
                .extracting(t -> t.passage().cut(text))
                .containsExactly("Chad", "attacked", "Niger", ".");
        assertThat(sentences.get(0).passage()).isEqualTo(new Passage(10, 30));
    }

    @Test
    void quotationMarksAreNoWordsButStayInTheText() {
        String text = "Chad “attacked” Niger, «Mali» said.";
        Sentence sentence = parse(text).get(0);
        assertThat(sentence.tokens())
                .extracting(t -> t.passage().cut(text))
                .containsExactly("Chad", "attacked", "Niger", ",", "Mali", "said", ".");
        assertThat(sentence.token(1).passage()).isEqualTo(new Passage(6, 14));
    }

    @Test
    void curlyApostrophesAndDashesMatchPlainOnes() {
        String curly = "Chad’s army left—Mali’s stayed.";
        Sentence sentence = parse(curly).get(0);
        assertThat(word(sentence, "'s").passage().cut(curly)).isEqualTo("’s");
        assertThat(word(sentence, "-").passage().cut(curly)).isEqualTo("—");
    }

    @Test
    void invisibleMarksDoNotSplitWords() {
        String text = "Ch\u00adad atta\u200bcked Niger.";
        assertThat(parse(text).get(0).tokens())
                .extracting(Token::form)
                .containsExactly("Chad", "attacked", "Niger", ".");
        assertThat(parse(text).get(0).token(0).passage().cut(text)).isEqualTo("Ch\u00adad");
    }

    @Test
    void aSentenceDoesNotBeginWithASmallLetter() {
        // neither a question in quotation marks nor a full stop in brackets ends it
        assertThat(sentences("“Will you go?” he asked. Chad won."))
                .containsExactly("Will you go?” he asked.", "Chad won.");
        assertThat(sentences("Sen. Berg (D-Mass.) said no. Chad won.")).hasSize(2);
    }

    @Test
    void fullStopsOfAbbreviationsEndNoSentence() {
        assertThat(sentences("Gen. Berg of the U.S. Army left. Chad won.")).hasSize(2);
    }

    @Test
    void aBlankPassageHasNoSentences() {
        assertThat(parse("")).isEmpty();
        assertThat(parse(" \n\u00a0\u200f“”")).isEmpty();
    }

    @Test
    void aSentenceWithoutEndIsCutAtItsBestMark() {
        String text = "Chad attacked Niger, Mali; ".repeat(100) + "Chad won.";
        List<Sentence> pieces = parse(text);
        assertThat(pieces).hasSizeGreaterThan(2).allSatisfy(s -> assertThat(s.size())
                .isLessThanOrEqualTo(LongText.WORDS));
        assertThat(pieces.subList(0, pieces.size() - 1))
                .extracting(s -> s.token(s.size() - 1).form())
                .containsOnly(";");
        assertThat(pieces.stream().filter(s -> !s.isContinuation())).hasSize(1);
        assertThat(pieces.stream().mapToInt(Sentence::size).sum()).isEqualTo(603);
    }

    @Test
    void aSentenceOfUsualLengthIsNotCut() {
        String text = "Chad attacked Niger, " + "and Niger, ".repeat(70) + "and won.";
        assertThat(parse(text)).hasSize(1).noneMatch(Sentence::isContinuation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "[a](b)", "a", "a, ", "\ud83d\ude80", "(/"})
    @Timeout(120)
    void aLineWithoutEndIsReadInTimeAndWhole(String piece) {
        String text = "Chad won. " + piece.repeat(200_000 / piece.length());
        List<Sentence> sentences = parse(text);
        StringBuilder words = new StringBuilder();
        for (Sentence sentence : sentences) {
            assertThat(sentence.size()).isLessThanOrEqualTo(LongText.WORDS);
            sentence.tokens().forEach(t -> words.append(t.passage().cut(text)));
        }
        assertThat(words.toString()).isEqualTo(text.replace(" ", ""));
    }

    // the parser looks for an address in each word, which takes time by the cube of its length
    @Test
    @Timeout(120)
    void aLongWordIsShortForTheParserAndStillWhole() {
        for (String word : List.of(
                "a".repeat(250), "a".repeat(61), "x,".repeat(100), "1".repeat(200), "é\ud83d\ude80".repeat(50))) {
            String text = (word + " ").repeat(40);
            List<Token> tokens = parse(text).stream()
                    .flatMap(sentence -> sentence.tokens().stream())
                    .toList();
            assertThat(tokens).allSatisfy(token -> assertThat(token.form()).hasSizeLessThanOrEqualTo(LongText.RUN + 1));
            assertThat(tokens.stream().map(token -> token.passage().cut(text)).collect(Collectors.joining()))
                    .isEqualTo(text.replace(" ", ""));
        }
    }

    // two megabytes of one letter: the parser would work at them for minutes
    @Test
    @Timeout(60)
    void aTextThatIsNoneIsNotParsed() {
        assertThat(parse("a".repeat(2 << 20))).isNotEmpty().allSatisfy(sentence -> assertThat(sentence.tokens())
                .allMatch(token -> token.wordClass() == WordClass.OTHER));
        assertThat(parse("Chad attacked Niger. " + "Zm9vYmFy".repeat(40)).get(0).tokens())
                .extracting(Token::wordClass)
                .contains(WordClass.VERB);
    }

    @Test
    void aLongAddressIsOneWordAndEndsNoSentence() {
        String address = "https://www.example.org/2024/01/02/what-the-president-of-niger-said-about-chad-and-mali.html";
        String text = "Chad won (see " + address + "). Niger lost.";
        assertThat(parse(text)).hasSize(2);
        assertThat(parse(text).get(0).tokens())
                .extracting(token -> token.passage().cut(text))
                .containsExactly("Chad", "won", "(", "see", address, ")", ".");
    }

    @Test
    void namesInALongChainWithoutBlanksStayWords() {
        String text = "Chad,Niger,Mali,Ghana,Togo,Benin,Kenya,Egypt,Sudan,Libya,Tunisia,Algeria signed.";
        assertThat(parse(text).get(0).tokens())
                .extracting(token -> token.passage().cut(text))
                .contains("Chad", "Niger", "Egypt", "Sudan", "Libya", "Algeria", "signed");
    }

    @Test
    void theTreeSaysWhoDidWhatToWhom() {
        Sentence sentence = parse("Chad attacked Niger.").get(0);
        Token verb = word(sentence, "attacked");
        assertThat(verb.relation()).isEqualTo(Relation.ROOT);
        assertThat(verb.head()).isEqualTo(-1);
        assertThat(sentence.findChild(verb, Relation.SUBJECT)).contains(word(sentence, "Chad"));
        assertThat(sentence.findChild(verb, Relation.OBJECT)).contains(word(sentence, "Niger"));
    }

    @Test
    void theTreeTellsThePassiveFromTheActive() {
        Sentence sentence = parse("Niger was attacked by Chad.").get(0);
        Token verb = word(sentence, "attacked");
        assertThat(sentence.findChild(verb, Relation.PASSIVE_SUBJECT)).contains(word(sentence, "Niger"));
        assertThat(sentence.hasChild(verb, Relation.AGENT)).isTrue();
        assertThat(sentence.hasChild(verb, Relation.SUBJECT)).isFalse();
    }

    @Test
    void wordsHaveLemmaClassAndForm() {
        Sentence sentence = parse("Soldiers were leaving Chad.").get(0);
        assertThat(word(sentence, "Soldiers"))
                .returns("soldier", Token::lemma)
                .returns(WordClass.NOUN, Token::wordClass)
                .returns(Form.PLURAL, Token::inflection);
        assertThat(word(sentence, "leaving"))
                .returns("leave", Token::lemma)
                .returns(WordClass.VERB, Token::wordClass)
                .returns(Form.GERUND, Token::inflection);
        assertThat(word(sentence, "were").wordClass()).isEqualTo(WordClass.AUXILIARY);
        assertThat(word(sentence, "Chad")).returns("chad", Token::lemma).returns(WordClass.NAME, Token::wordClass);
    }

    @Test
    void aClauseWithThatHangsOnTheVerbBeforeIt() {
        Sentence sentence = parse("If Chad says that Mali attacked Niger, Kenya will leave.")
                .get(0);
        Token attacked = word(sentence, "attacked");
        assertThat(attacked.relation()).isEqualTo(Relation.COMPLEMENT);
        assertThat(sentence.findHead(attacked)).contains(word(sentence, "says"));
    }

    @Test
    void formsThatTheParsersListLeavesAloneAreMended() {
        // "provided" alone is a conjunction for NLP4J's morphology
        assertThat(word(parse("Chad provided fuel.").get(0), "provided").lemma())
                .isEqualTo("provide");
    }

    @Test
    void relationsOfTheFileAreAllKnownLabels() {
        Readings.PACK.lexicon("relations.tsv").forEach(row -> assertThat(Relation.valueOf(row.value("relation")))
                .as(row.place())
                .isNotNull());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void noTextBreaksItAndOffsetsCutTheWordsInOrder(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 12; round++) {
            String text = random(random, 1 + random.nextInt(60));
            int last = 0;
            for (Sentence sentence : parse(text)) {
                for (Token token : sentence.tokens()) {
                    assertThat(token.start())
                            .as("seed %d, round %d", seed, round)
                            .isGreaterThanOrEqualTo(last);
                    assertThat(token.end()).isGreaterThan(token.start()).isLessThanOrEqualTo(text.length());
                    assertThat(plain(token.passage().cut(text))).isEqualTo(plain(token.form()));
                    last = token.start();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 7, 11, 18, 29})
    void aPassageIsParsedAlikeWhereverItStands(long seed) {
        Random random = new Random(seed);
        String text = random(random, 30);
        String before = random(random, 10) + "\n";
        List<Sentence> alone = parse(text);
        List<Sentence> behind =
                Readings.PACK.parse(before + text, new Passage(before.length(), before.length() + text.length()));
        assertThat(behind)
                .extracting(Sentence::toString)
                .isEqualTo(alone.stream().map(Sentence::toString).toList());
        for (int i = 0; i < alone.size(); i++) {
            Passage here = alone.get(i).passage();
            assertThat(behind.get(i).passage())
                    .isEqualTo(new Passage(here.start() + before.length(), here.end() + before.length()));
        }
    }

    private static String random(Random random, int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(3) > 0 ? " " : "");
        }
        return text.toString();
    }

    /** Letters and digits only: marks may be folded, words not. */
    private static String plain(String words) {
        return words.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
