package dev.entente.attribution;

import dev.entente.language.LanguagePack;
import dev.entente.language.ParsedBlock;
import dev.entente.language.ParsedDocument;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.text.Passage;
import dev.entente.text.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the quotations of a text by the marks of {@code quotation-marks.tsv}: the outermost ones, each ending at the latest with
 * its paragraph. A mark that may be an apostrophe opens one only if it is closed.
 */
final class Quotations {
    /** Longest quotation, in code units, between marks that may be apostrophes. */
    private static final int APOSTROPHE_LIMIT = 800;

    /**
     * A pair of marks.
     *
     * @param possessive letters after which the closing mark is rather an apostrophe ("the officials' plan")
     */
    private record Marks(String open, String close, boolean apostrophe, String possessive) {
        boolean isPlain() {
            return open.equals(close);
        }
    }

    private final List<Marks> marks = new ArrayList<>();
    private final CueLexicon lexicon;

    private Quotations(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    static Quotations of(LanguagePack pack, CueLexicon lexicon) {
        Quotations quotations = new Quotations(lexicon);
        for (Table.Row row : pack.lexicon("quotation-marks.tsv")) {
            boolean apostrophe = row.value("apostrophe").equals("yes");
            quotations.marks.add(new Marks(row.value("open"), row.value("close"), apostrophe, row.value("possessive")));
        }
        return quotations;
    }

    /** The quotations of a document, in order. */
    List<Quotation> find(ParsedDocument document) {
        List<Quotation> found = new ArrayList<>();
        for (int i = 0; i < document.blocks().size(); i++) {
            ParsedBlock block = document.blocks().get(i);
            if (block.block().isCoded()) {
                found.addAll(new Scan(document.document().text(), block).quotations(i));
            }
        }
        return found;
    }

    private boolean isTelling(Token token) {
        return token.isVerb()
                && lexicon.find("verb", token.lemma())
                        .filter(e -> e.sense() == CueSense.SAY && e.has(Frame.QUOTE))
                        .isPresent();
    }

    static boolean hasLetter(String text, int start, int end) {
        return start < end && text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** One block, read from its start. */
    private final class Scan {
        private final String text;
        private final Passage block;
        private final List<Sentence> sentences;
        private boolean closed = true;

        Scan(String text, ParsedBlock block) {
            this.text = text;
            this.block = block.block().passage();
            this.sentences = block.sentences();
        }

        List<Quotation> quotations(int index) {
            List<Passage> passages = passages();
            boolean whole = isWhole(passages);
            List<Quotation> quotations = new ArrayList<>();
            for (int i = 0; i < passages.size(); i++) {
                boolean last = i == passages.size() - 1;
                quotations.add(new Quotation(passages.get(i), index, closed || !last, whole));
            }
            return quotations;
        }

        private List<Passage> passages() {
            List<Passage> passages = new ArrayList<>();
            int at = block.start();
            while (at < block.end()) {
                boolean stray = passages.isEmpty() && isStrayClose(at);
                Optional<Passage> quotation = stray ? Optional.of(new Passage(block.start(), at + 1)) : quotation(at);
                quotation.ifPresent(passages::add);
                at = quotation.map(Passage::end).orElse(at + 1);
            }
            return passages;
        }

        private Optional<Passage> quotation(int at) {
            Optional<Marks> pair = opening(at);
            if (pair.isEmpty()) {
                return Optional.empty();
            }
            int from = at + pair.get().open().length();
            int close = close(from, pair.get());
            if (close < 0) {
                closed = closed && pair.get().apostrophe();
                return pair.get().apostrophe() ? Optional.empty() : Optional.of(new Passage(at, block.end()));
            }
            int length = text.startsWith(pair.get().close(), close)
                    ? pair.get().close().length()
                    : 1;
            return Optional.of(new Passage(at, Math.min(block.end(), close + length)));
        }

        /** A mark that can only close, where nothing has been opened and nobody says anything: the text begins in somebody's words. */
        private boolean isStrayClose(int at) {
            boolean directed =
                    marks.stream().anyMatch(m -> !m.apostrophe() && !m.isPlain() && text.startsWith(m.close(), at));
            return directed
                    && at > block.start()
                    && !Character.isWhitespace(text.charAt(at - 1))
                    && (at + 1 == block.end() || !isWord(at + 1))
                    && sentences.stream()
                            .flatMap(s -> s.tokens().stream())
                            .noneMatch(t -> t.start() < at && isTelling(t));
        }

        private Optional<Marks> opening(int at) {
            boolean free = at == block.start() || !isWord(at - 1);
            for (Marks pair : marks) {
                if (text.startsWith(pair.open(), at)) {
                    int next = at + pair.open().length();
                    boolean words = next < block.end() && !Character.isWhitespace(text.charAt(next));
                    if (words && (free || !pair.apostrophe() && !pair.isPlain())) {
                        return Optional.of(pair);
                    }
                }
            }
            return Optional.empty();
        }

        /** Where the closing mark stands, -1 if nowhere; a mark of another pair will do where the own one is missing. */
        private int close(int from, Marks pair) {
            int end = pair.apostrophe() ? Math.min(block.end(), from + APOSTROPHE_LIMIT) : block.end();
            for (int at = from; at < end; at++) {
                if (text.startsWith(pair.close(), at) && closes(at, pair, end)) {
                    return at;
                }
            }
            for (int at = from; at < end && !pair.apostrophe(); at++) {
                if (isForeignClose(at)) {
                    return at;
                }
            }
            return -1;
        }

        private boolean closes(int at, Marks pair, int end) {
            int next = at + pair.close().length();
            boolean wordFollows = next < block.end() && isWord(next);
            if (!pair.apostrophe()) {
                return !pair.isPlain() || !wordFollows || !Character.isWhitespace(text.charAt(at - 1));
            }
            boolean doubled = next < block.end() && text.charAt(next) == text.charAt(at);
            return !wordFollows && !doubled && !isPossessive(at, pair, end);
        }

        /** "the officials' plan": another closing mark follows before any opening one. */
        private boolean isPossessive(int at, Marks pair, int end) {
            int next = at + pair.close().length();
            boolean possible = pair.possessive().indexOf(text.charAt(at - 1)) >= 0
                    && next < block.end()
                    && Character.isWhitespace(text.charAt(next));
            for (int i = next; possible && i < end; i++) {
                boolean beforeWord = i + 1 < end && isWord(i + 1);
                if (text.startsWith(pair.open(), i) && beforeWord && !isWord(i - 1)) {
                    return false;
                }
                if (text.startsWith(pair.close(), i) && !beforeWord) {
                    return true;
                }
            }
            return false;
        }

        private boolean isForeignClose(int at) {
            for (Marks other : marks) {
                boolean single = !other.apostrophe() && other.close().length() == 1;
                if (single && text.startsWith(other.close(), at)) {
                    boolean wordAfter = at + 1 < block.end() && isWord(at + 1);
                    return !Character.isWhitespace(text.charAt(at - 1)) && !wordAfter;
                }
            }
            return false;
        }

        private boolean isWord(int at) {
            return Character.isLetterOrDigit(text.charAt(at));
        }

        private boolean isWhole(List<Passage> passages) {
            int at = block.start();
            for (Passage passage : passages) {
                if (hasLetter(text, at, passage.start())) {
                    return false;
                }
                at = passage.end();
            }
            return !passages.isEmpty() && !hasLetter(text, at, block.end());
        }
    }
}
