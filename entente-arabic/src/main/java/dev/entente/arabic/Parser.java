package dev.entente.arabic;

import dev.entente.language.Form;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.language.WordClass;
import dev.entente.text.AlignedText;
import dev.entente.text.Passage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maltparser.concurrent.ConcurrentMaltParserModel;
import org.maltparser.concurrent.ConcurrentMaltParserService;
import org.maltparser.core.exception.MaltChainedException;

/** Segments, tags and parses Arabic, and turns the outcome into our sentences; offsets are those of the document. */
final class Parser {
    private static volatile Optional<Parser> loaded = Optional.empty();

    private final Segmenter segmenter;
    private final ConcurrentMaltParserModel model;
    private final Lexicon lexicon;

    private Parser(Segmenter segmenter, ConcurrentMaltParserModel model, Lexicon lexicon) {
        this.segmenter = segmenter;
        this.model = model;
        this.lexicon = lexicon;
    }

    /** The only one. It is loaded when first asked for; where that fails for want of memory, when asked for again. */
    static Parser shared() {
        return loaded.orElseGet(Parser::loadOnce);
    }

    private static synchronized Parser loadOnce() {
        Parser parser = loaded.orElseGet(Parser::load);
        loaded = Optional.of(parser);
        return parser;
    }

    private static Parser load() {
        try {
            Path file = Files.createTempFile("arabic", ".mco");
            try (InputStream in = Parser.class.getResourceAsStream("arabic.mco")) {
                if (in == null) {
                    throw new IllegalStateException("no parser model arabic.mco beside " + Parser.class.getName());
                }
                Files.copy(in, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                return new Parser(
                        Segmenter.load(),
                        ConcurrentMaltParserService.initializeParserModel(file.toFile()),
                        Lexicon.load());
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot unpack the Arabic parser's model", e);
        } catch (MaltChainedException e) {
            throw new IllegalStateException("cannot load the Arabic parser's model", e);
        }
    }

    List<Sentence> parse(String text, Passage passage) {
        AlignedText folded = AlignedText.of(dashed(passage.cut(text)), Parser::plain);
        List<Sentence> sentences = new ArrayList<>();
        if (folded.folded().isBlank()) {
            return sentences;
        }
        for (List<Segment> cut : segmenter.sentences(folded.folded())) {
            List<Segment> segments = lexicon.retagged(cut);
            List<Node> nodes = nodes(segments, folded.folded());
            new OrderRules(nodes, lexicon).apply();
            new TreeMaker(nodes, lexicon).make();
            sentences.add(new Tokens(nodes, folded, passage.start()).sentence());
        }
        return sentences;
    }

    /** "كابل ـ رويترز": in a dateline a stretching mark by itself is a dash. */
    private static String dashed(String text) {
        int end = Math.min(text.length(), Dateline.LONGEST);
        return text.substring(0, end).replace(" ـ ", " - ") + text.substring(end);
    }

    /** Quotation marks and stretching vanish, odd blanks become blanks; vowel signs stay, the segmenter drops them itself. */
    private static String plain(char c) {
        return switch (c) {
            case '“',
                    '”',
                    '„',
                    '«',
                    '»',
                    '"',
                    'ـ',
                    '\u200b',
                    '\u200c',
                    '\u200d',
                    '\u200e',
                    '\u200f',
                    '\ufeff',
                    '\u00ad' -> "";
            case '\u061c', '\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069' ->
                "";
            case '\u00a0', '\u2009', '\u202f', '\u2007', '\t', '\n', '\r', '\u2028', '\u2029' -> " ";
            case 'ی' -> "ي";
            case 'ک' -> "ك";
            case '–', '—' -> "-";
            default -> isUnknown(c) ? " " : String.valueOf(c);
        };
    }

    /** What is no letter, digit or sign of any text: the tokenizer fails on it. */
    private static boolean isUnknown(char c) {
        return switch (Character.getType(c)) {
            case Character.SURROGATE,
                    Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    private List<Node> nodes(List<Segment> segments, String text) {
        String[] rows = new String[segments.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = String.join("\t", Features.columns(segments, i));
        }
        try {
            String[] parsed = model.parseTokens(rows);
            List<Node> nodes = new ArrayList<>(rows.length);
            for (int i = 0; i < rows.length; i++) {
                String[] columns = parsed[i].split("\t", -1);
                Segment s = segments.get(i);
                int head = columns.length > 7 ? Integer.parseInt(columns[6]) - 1 : -1;
                nodes.add(new Node(s, text.substring(s.start(), s.end()), head, head < 0 ? "root" : columns[7]));
            }
            return nodes;
        } catch (MaltChainedException e) {
            throw new IllegalStateException("the Arabic parser failed on: " + text, e);
        }
    }

    /** Cuts the article off its noun and numbers the words anew. */
    private record Tokens(List<Node> nodes, AlignedText folded, int base) {
        Sentence sentence() {
            int[] places = new int[nodes.size()];
            int count = 0;
            for (int i = 0; i < places.length; i++) {
                count += article(nodes.get(i)) > 0 ? 1 : 0;
                places[i] = count++;
            }
            List<Token> tokens = new ArrayList<>(count);
            for (int i = 0; i < places.length; i++) {
                Node node = nodes.get(i);
                int cut = article(node);
                if (cut > 0) {
                    tokens.add(determiner(tokens.size(), node, cut));
                }
                tokens.add(token(tokens.size(), node, cut, node.head < 0 ? -1 : places[node.head]));
            }
            return new Sentence(tokens);
        }

        /** How many letters of a word are its article: "ال", or the "ل" that is left of it behind the preposition "ل". */
        private static int article(Node node) {
            if (!node.segment.hasArticle() || node.segment.isName() || node.written.length() < 4) {
                return 0;
            }
            return node.written.startsWith("ال") ? 2 : node.written.startsWith("ل") ? 1 : 0;
        }

        private Passage place(int start, int end) {
            Passage own = folded.passage(start, end);
            return new Passage(base + own.start(), base + own.end());
        }

        private Token determiner(int index, Node node, int cut) {
            Passage place = place(node.segment.start(), node.segment.start() + cut);
            return new Token(
                    index,
                    place.start(),
                    place.end(),
                    "ال",
                    "ال",
                    WordClass.DETERMINER,
                    Form.NONE,
                    index + 1,
                    Relation.DETERMINER);
        }

        private Token token(int index, Node node, int cut, int head) {
            Passage place = place(node.segment.start() + cut, node.segment.end());
            boolean content = node.wordClass == WordClass.NAME
                    || node.wordClass == WordClass.NOUN
                    || node.wordClass == WordClass.ADJECTIVE
                    || node.wordClass == WordClass.VERB;
            return new Token(
                    index,
                    place.start(),
                    place.end(),
                    content ? node.written.substring(cut) : node.word(),
                    node.lemma,
                    node.wordClass,
                    node.form,
                    head,
                    head < 0 ? Relation.ROOT : node.relation);
        }
    }
}
