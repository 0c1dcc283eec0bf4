package dev.entente.attribution;

import dev.entente.language.ParsedBlock;
import dev.entente.language.ParsedDocument;
import dev.entente.language.Sentence;
import dev.entente.text.Block;
import java.util.ArrayList;
import java.util.List;

/** A document's sentences and paragraphs with the attributions found so far: what the rules for speech look things up in. */
final class Script {
    private final String text;
    private final List<Block> blocks;
    private final List<Clauses> clauses;
    private final List<Draft> drafts;
    private final List<List<Integer>> bySentence = new ArrayList<>();
    private final int[] blockOf;

    Script(ParsedDocument document, List<Clauses> clauses, List<Draft> drafts) {
        this.text = document.document().text();
        this.blocks = document.blocks().stream().map(ParsedBlock::block).toList();
        this.clauses = clauses;
        this.drafts = new ArrayList<>(drafts);
        this.blockOf = new int[clauses.size()];
        int at = 0;
        for (int i = 0; i < document.blocks().size(); i++) {
            for (int k = 0; k < document.blocks().get(i).sentences().size(); k++) {
                blockOf[at++] = i;
            }
        }
        clauses.forEach(c -> bySentence.add(new ArrayList<>()));
        for (int i = 0; i < drafts.size(); i++) {
            bySentence.get(drafts.get(i).sentence()).add(i);
        }
    }

    String text() {
        return text;
    }

    List<Block> blocks() {
        return blocks;
    }

    int sentenceCount() {
        return clauses.size();
    }

    Sentence sentence(int index) {
        return clauses.get(index).sentence();
    }

    Clauses clauses(int index) {
        return clauses.get(index);
    }

    /** Index of the block in which a sentence stands. */
    int blockOf(int sentence) {
        return blockOf[sentence];
    }

    List<Draft> drafts() {
        return drafts;
    }

    Draft draft(int index) {
        return drafts.get(index);
    }

    /** Indexes of the drafts whose cue stands in that sentence. */
    List<Integer> draftsOf(int sentence) {
        return bySentence.get(sentence);
    }

    /** Whether letters or digits stand in that part of the text. */
    boolean hasLetter(int start, int end) {
        return Quotations.hasLetter(text, start, end);
    }

    /** The text between two offsets, trimmed; "" if they are out of order. */
    String between(int start, int end) {
        return start < end ? text.substring(start, end).strip() : "";
    }

    /** Index of the sentence that holds the offset, or of the last that begins before it; -1 if it stands before all. */
    int sentenceAt(int offset) {
        int low = 0;
        int high = clauses.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (sentence(middle).tokens().get(0).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return opens(offset, high + 1) ? high + 1 : high;
    }

    /** Whether the offset is a mark before the first word of that sentence. */
    private boolean opens(int offset, int sentence) {
        boolean free = sentence == 0
                || sentence <= clauses.size()
                        && sentence(sentence - 1).passage().end() <= offset;
        return sentence < clauses.size()
                && free
                && !hasLetter(offset, sentence(sentence).tokens().get(0).start());
    }
}
