package dev.entente.language;

import dev.entente.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A parsed sentence: its words in order and the tree over them. Immutable. */
public final class Sentence {
    private final List<Token> tokens;
    private final int[][] children;
    private final boolean continuation;

    /**
     * @param tokens words in order; {@code tokens.get(i).index() == i}
     * @throws IllegalArgumentException if an index or a head is out of place
     */
    public Sentence(List<Token> tokens) {
        this(tokens, false);
    }

    /**
     * @param tokens words in order; {@code tokens.get(i).index() == i}
     * @param continuation whether this is a further piece of the sentence before, which was too long to be parsed as one
     * @throws IllegalArgumentException if an index or a head is out of place
     */
    public Sentence(List<Token> tokens, boolean continuation) {
        this.continuation = continuation;
        this.tokens = List.copyOf(tokens);
        this.children = childrenOf(this.tokens);
    }

    private static int[][] childrenOf(List<Token> tokens) {
        int[] counts = new int[tokens.size()];
        for (Token token : tokens) {
            if (token.index() < 0 || tokens.get(token.index()) != token || token.head() >= tokens.size()) {
                throw new IllegalArgumentException("token out of place: " + token);
            }
            if (token.head() >= 0) {
                counts[token.head()]++;
            }
        }
        int[][] children = new int[tokens.size()][];
        for (int i = 0; i < counts.length; i++) {
            children[i] = new int[counts[i]];
        }
        int[] filled = new int[tokens.size()];
        for (Token token : tokens) {
            if (token.head() >= 0) {
                children[token.head()][filled[token.head()]++] = token.index();
            }
        }
        return children;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    public int size() {
        return tokens.size();
    }

    /** Whether this is a further piece of the sentence before, which was too long to be parsed as one. */
    public boolean isContinuation() {
        return continuation;
    }

    /** From the first word's start to the last word's end. */
    public Passage passage() {
        return new Passage(tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
    }

    /** The words that hang on {@code head}, in order. */
    public List<Token> children(Token head) {
        List<Token> list = new ArrayList<>(children[head.index()].length);
        for (int child : children[head.index()]) {
            list.add(tokens.get(child));
        }
        return list;
    }

    /** The words that hang on {@code head} by that relation, in order. */
    public List<Token> children(Token head, Relation relation) {
        List<Token> list = new ArrayList<>(2);
        for (int child : children[head.index()]) {
            if (tokens.get(child).relation() == relation) {
                list.add(tokens.get(child));
            }
        }
        return list;
    }

    public Optional<Token> findChild(Token head, Relation relation) {
        for (int child : children[head.index()]) {
            if (tokens.get(child).relation() == relation) {
                return Optional.of(tokens.get(child));
            }
        }
        return Optional.empty();
    }

    public boolean hasChild(Token head, Relation relation) {
        return findChild(head, relation).isPresent();
    }

    /** The head of a word; absent for the root. */
    public Optional<Token> findHead(Token token) {
        return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
    }

    /** Whether {@code inner} hangs on {@code outer}, directly or not, or is it. */
    public boolean dominates(Token outer, Token inner) {
        int at = inner.index();
        for (int steps = 0; at >= 0 && steps <= tokens.size(); steps++) {
            if (at == outer.index()) {
                return true;
            }
            at = tokens.get(at).head();
        }
        return false;
    }

    /** All words under {@code head} with itself, in order of the text. */
    public List<Token> subtree(Token head) {
        boolean[] in = new boolean[tokens.size()];
        mark(head.index(), in);
        List<Token> list = new ArrayList<>();
        for (Token token : tokens) {
            if (in[token.index()]) {
                list.add(token);
            }
        }
        return list;
    }

    private void mark(int index, boolean[] in) {
        if (in[index]) {
            return;
        }
        in[index] = true;
        for (int child : children[index]) {
            mark(child, in);
        }
    }

    /** From the first to the last word under {@code head}. */
    public Passage span(Token head) {
        List<Token> all = subtree(head);
        return new Passage(all.get(0).start(), all.get(all.size() - 1).end());
    }

    /** The word that holds the offset of the document's text. */
    public Optional<Token> findToken(int offset) {
        return tokens.stream()
                .filter(t -> t.start() <= offset && offset < t.end())
                .findFirst();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Token token : tokens) {
            text.append(token.form())
                    .append('/')
                    .append(token.relation())
                    .append("->")
                    .append(token.head())
                    .append(' ');
        }
        return text.toString().strip();
    }
}
