package dev.entente.coding;

import dev.entente.actor.Cast;
import dev.entente.actor.Referent;
import dev.entente.language.ParsedBlock;
import dev.entente.language.ParsedDocument;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.text.Block;
import dev.entente.text.BlockKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** One document while it is coded: its sentences, who takes part, and the headings above each sentence. */
final class Scene {
    private final ParsedDocument document;
    private final Cast cast;
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<List<Integer>> headings = new ArrayList<>();

    Scene(ParsedDocument document, Cast cast) {
        this.document = document;
        this.cast = cast;
        Deque<Heading> open = new ArrayDeque<>();
        for (ParsedBlock block : document.blocks()) {
            add(block, open);
        }
    }

    private record Heading(int level, List<Integer> sentences) {}

    private void add(ParsedBlock parsed, Deque<Heading> open) {
        Block block = parsed.block();
        boolean heading = block.kind() == BlockKind.HEADING;
        if (heading) {
            while (!open.isEmpty() && open.peek().level() >= block.level()) {
                open.pop();
            }
        }
        List<Integer> above = new ArrayList<>();
        open.forEach(h -> above.addAll(h.sentences()));
        List<Integer> own = new ArrayList<>();
        for (Sentence sentence : parsed.sentences()) {
            own.add(sentences.size());
            sentences.add(sentence);
            blocks.add(block);
            headings.add(above);
        }
        if (heading) {
            open.push(new Heading(block.level(), own));
        }
    }

    ParsedDocument document() {
        return document;
    }

    String text() {
        return document.document().text();
    }

    Cast cast() {
        return cast;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    Sentence sentence(int index) {
        return sentences.get(index);
    }

    Block block(int sentence) {
        return blocks.get(sentence);
    }

    /** Sentences of the headings above, the nearest first. */
    List<Integer> headings(int sentence) {
        return headings.get(sentence);
    }

    /** The actors that the nearest heading with any names: who does what the bullets under it say. */
    List<Referent> headingActors(int sentence) {
        for (int heading : headings.get(sentence)) {
            List<Referent> actors = new ArrayList<>();
            for (Token token : sentences.get(heading).tokens()) {
                cast.at(heading, token)
                        .filter(r -> r.how() == Referent.How.NAME || r.how() == Referent.How.DESCRIPTION)
                        .filter(r -> actors.stream().noneMatch(a -> a.id().equals(r.id())))
                        .ifPresent(actors::add);
            }
            if (!actors.isEmpty()) {
                return actors;
            }
        }
        return List.of();
    }

    /** The sentence and word at an offset of the text. */
    Optional<Place> find(int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Sentence sentence = sentences.get(middle);
            if (offset < sentence.passage().start()) {
                high = middle - 1;
            } else if (offset >= sentence.passage().end()) {
                low = middle + 1;
            } else {
                int found = middle;
                return sentence.findToken(offset).map(t -> new Place(found, t));
            }
        }
        return Optional.empty();
    }

    /** The first sentence that ends behind an offset. */
    int sentenceFrom(int offset) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).passage().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** A word in its sentence. */
    record Place(int sentence, Token token) {}
}
