package dev.entente.english;

import dev.entente.language.Form;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.language.WordClass;
import dev.entente.text.AlignedText;
import dev.entente.text.Passage;
import dev.entente.text.Table;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Turns NLP4J's output into our sentences: quotation marks dropped before parsing, offsets those of the document. */
final class Parser {
    private static volatile Optional<Parser> loaded = Optional.empty();

    /** Sentences are not joined beyond this many words. */
    private static final int LONGEST = 120;

    private static final Map<String, Relation> RELATIONS = relations();
    private static final Map<String, String> LEMMAS = lemmas();

    private final Model model;

    private Parser(Model model) {
        this.model = model;
    }

    /** The only one. It is loaded when first asked for; where that fails for want of memory, when asked for again. */
    static Parser shared() {
        return loaded.orElseGet(Parser::loadOnce);
    }

    private static synchronized Parser loadOnce() {
        Parser parser = loaded.orElseGet(() -> new Parser(Model.load()));
        loaded = Optional.of(parser);
        return parser;
    }

    List<Sentence> parse(String text, Passage passage) {
        AlignedText folded = AlignedText.of(passage.cut(text), Parser::fold);
        List<Sentence> sentences = new ArrayList<>();
        if (folded.folded().isBlank()) {
            return sentences;
        }
        for (List<edu.emory.mathcs.nlp.component.tokenizer.token.Token> tokens :
                joined(SentenceEnds.found(model.sentences(folded.folded())))) {
            boolean continues = false;
            for (List<edu.emory.mathcs.nlp.component.tokenizer.token.Token> piece : LongText.pieces(tokens)) {
                List<Token> words = LongText.isData(piece)
                        ? data(piece, folded, passage.start())
                        : QuotedClauses.mend(words(model.parse(piece), folded, passage.start()), text);
                sentences.add(new Sentence(words, continues));
                continues = true;
            }
        }
        return sentences;
    }

    /**
     * A sentence does not begin with a small letter or a comma: "Sen. Warren (D-Mass.) <b>said</b>", "“Will you go?” <b>he</b> asked",
     * "Sen. Warren (D-Mass.), in particular".
     */
    private static List<List<edu.emory.mathcs.nlp.component.tokenizer.token.Token>> joined(
            List<List<edu.emory.mathcs.nlp.component.tokenizer.token.Token>> sentences) {
        List<List<edu.emory.mathcs.nlp.component.tokenizer.token.Token>> joined = new ArrayList<>();
        for (List<edu.emory.mathcs.nlp.component.tokenizer.token.Token> tokens : sentences) {
            if (tokens.isEmpty()) {
                continue;
            }
            boolean continues = !joined.isEmpty()
                    && continues(tokens.get(0).getWordForm())
                    && joined.get(joined.size() - 1).size() + tokens.size() <= LONGEST;
            if (continues) {
                joined.get(joined.size() - 1).addAll(HyphenatedTitles.joined(tokens));
            } else {
                joined.add(new ArrayList<>(HyphenatedTitles.joined(tokens)));
            }
        }
        return joined;
    }

    private static boolean continues(String first) {
        return Character.isLowerCase(first.codePointAt(0)) || first.equals(",");
    }

    /** Double quotation marks vanish, single ones and dashes become plain, odd blanks become blanks. */
    private static String fold(char c) {
        return switch (c) {
            case '“', '”', '„', '«', '»', '"', '\u200b', '\ufeff', '\u200e', '\u200f', '\u00ad' -> "";
            case '‘', '’', 'ʼ', '`', '´' -> "'";
            case '\u00a0', '\u2009', '\u202f', '\u2007', '\t', '\n', '\r' -> " ";
            case '–' -> "-";
            case '—' -> " - ";
            default -> String.valueOf(c);
        };
    }

    private static List<Token> words(NLPNode[] nodes, AlignedText folded, int base) {
        List<Token> tokens = new ArrayList<>(nodes.length - 1);
        for (int i = 1; i < nodes.length; i++) {
            NLPNode node = nodes[i];
            Passage own = folded.passage(node.getStartOffset(), node.getEndOffset());
            String tag = node.getPartOfSpeechTag();
            int head = node.getDependencyHead() == null
                    ? -1
                    : node.getDependencyHead().getID() - 1;
            Relation relation =
                    head < 0 ? Relation.ROOT : RELATIONS.getOrDefault(node.getDependencyLabel(), Relation.OTHER);
            tokens.add(new Token(
                    i - 1,
                    base + own.start(),
                    base + own.end(),
                    node.getWordForm(),
                    lemma(node, tag),
                    wordClass(tag, relation),
                    form(tag),
                    head,
                    relation));
        }
        return TrailingSpeakers.mend(HeadlineClauses.mend(
                HeadlineSubjects.mend(SpokenConjuncts.mend(ClauseSubjects.mend(TreeRepair.mend(tokens))))));
    }

    /** Words that hang on the first of them, and say nothing of what they are. */
    private static List<Token> data(
            List<edu.emory.mathcs.nlp.component.tokenizer.token.Token> piece, AlignedText folded, int base) {
        List<Token> tokens = new ArrayList<>(piece.size());
        for (edu.emory.mathcs.nlp.component.tokenizer.token.Token word : piece) {
            Passage own = folded.passage(word.getStartOffset(), word.getEndOffset());
            int index = tokens.size();
            tokens.add(new Token(
                    index,
                    base + own.start(),
                    base + own.end(),
                    word.getWordForm(),
                    word.getWordForm().toLowerCase(Locale.ROOT),
                    WordClass.OTHER,
                    Form.NONE,
                    index == 0 ? -1 : 0,
                    index == 0 ? Relation.ROOT : Relation.OTHER));
        }
        return tokens;
    }

    private static String lemma(NLPNode node, String tag) {
        String lemma = node.getLemma();
        if (lemma == null || tag.startsWith("NNP")) {
            lemma = node.getWordForm();
        }
        String lower = lemma.toLowerCase(Locale.ROOT);
        return LEMMAS.getOrDefault(lower, lower);
    }

    private static Map<String, String> lemmas() {
        Map<String, String> lemmas = new HashMap<>();
        for (Table.Row row : Table.resource(Parser.class, "lemmas.tsv")) {
            lemmas.put(row.value("form"), row.value("lemma"));
        }
        return lemmas;
    }

    private static WordClass wordClass(String tag, Relation relation) {
        if (relation == Relation.AUXILIARY || relation == Relation.PASSIVE_AUXILIARY || tag.equals("MD")) {
            return WordClass.AUXILIARY;
        }
        return switch (tag) {
            case "NN", "NNS" -> WordClass.NOUN;
            case "NNP", "NNPS" -> WordClass.NAME;
            case "PRP", "PRP$", "WP", "WP$", "EX" -> WordClass.PRONOUN;
            case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" -> WordClass.VERB;
            case "JJ", "JJR", "JJS", "AFX" -> WordClass.ADJECTIVE;
            case "RB", "RBR", "RBS", "WRB" -> WordClass.ADVERB;
            case "CD" -> WordClass.NUMBER;
            case "DT", "PDT", "WDT" ->
                relation == Relation.SUBJECT || relation == Relation.OBJECT || relation == Relation.PASSIVE_SUBJECT
                        ? WordClass.PRONOUN
                        : WordClass.DETERMINER;
            case "IN" -> WordClass.PREPOSITION;
            case "TO" -> relation == Relation.PREPOSITION ? WordClass.PREPOSITION : WordClass.PARTICLE;
            case "RP", "POS" -> WordClass.PARTICLE;
            case "CC" -> WordClass.CONJUNCTION;
            default -> Character.isLetterOrDigit(tag.charAt(0)) ? WordClass.OTHER : WordClass.PUNCTUATION;
        };
    }

    private static Form form(String tag) {
        return switch (tag) {
            case "VBD" -> Form.PAST;
            case "VBZ", "VBP" -> Form.PRESENT;
            case "VB" -> Form.BARE;
            case "VBG" -> Form.GERUND;
            case "VBN" -> Form.PARTICIPLE;
            case "TO" -> Form.INFINITIVE;
            case "NNS", "NNPS" -> Form.PLURAL;
            default -> Form.NONE;
        };
    }

    private static Map<String, Relation> relations() {
        Map<String, Relation> relations = new HashMap<>();
        for (Table.Row row : Table.resource(Parser.class, "relations.tsv")) {
            relations.put(row.value("label"), Relation.valueOf(row.value("relation")));
        }
        return relations;
    }
}
