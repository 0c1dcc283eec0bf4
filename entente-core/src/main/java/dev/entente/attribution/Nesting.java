package dev.entente.attribution;

import dev.entente.text.Passage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Orders drafts by the text and fits their contents into each other: where the cue of one lies in the content of another, its
 * whole content does. The outer content grows over an overlapping inner one, unless that would swallow the outer cue.
 */
final class Nesting {
    private static final int ROUNDS = 20;

    private final List<Draft> drafts;

    private Nesting(List<Draft> drafts) {
        this.drafts = drafts;
    }

    static List<Draft> order(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            kept.add(draft.withContent(withoutOwnWords(draft)));
        }
        kept.removeIf(d -> d.content().isEmpty());
        kept.sort(
                Comparator.comparing(Draft::cue).thenComparing(d -> d.content().get(0)));
        return new Nesting(kept).fit();
    }

    /** The content without the cue and the source themselves. */
    private static List<Passage> withoutOwnWords(Draft draft) {
        List<Passage> content = draft.cue().isEmpty() ? draft.content() : subtract(draft.content(), draft.cue());
        boolean apart =
                draft.speaker().passage().filter(s -> !draft.cue().isEmpty()).isPresent();
        return apart ? subtract(content, draft.speaker().passage().get()) : content;
    }

    static List<Passage> subtract(List<Passage> content, Passage out) {
        List<Passage> left = new ArrayList<>();
        for (Passage piece : content) {
            if (!piece.overlaps(out)) {
                left.add(piece);
                continue;
            }
            if (piece.start() < out.start()) {
                left.add(new Passage(piece.start(), out.start()));
            }
            if (out.end() < piece.end()) {
                left.add(new Passage(out.end(), piece.end()));
            }
        }
        return left;
    }

    private List<Draft> fit() {
        List<List<Integer>> holders = holders();
        List<Integer> byLength = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            byLength.add(i);
        }
        byLength.sort(Comparator.comparing((Integer i) -> drafts.get(i).contentLength()));
        for (int inner : byLength) {
            holders.get(inner).forEach(outer -> grow(outer, drafts.get(inner)));
        }
        int round = 0;
        while (round < ROUNDS && clipAll()) {
            round++;
        }
        drafts.removeIf(d -> d.content().isEmpty());
        List<List<Integer>> left = holders();
        List<Draft> fitting = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            if (!isCircular(i, left)) {
                fitting.add(drafts.get(i));
            }
        }
        return fitting;
    }

    /** Cuts each content to those that hold its cue; whether anything was cut. */
    private boolean clipAll() {
        List<List<Integer>> holders = holders();
        boolean changed = false;
        for (int i = 0; i < drafts.size(); i++) {
            List<Passage> content = drafts.get(i).content();
            for (int holder : holders.get(i)) {
                Draft outer = drafts.get(holder);
                content = clip(content, outer.content());
                content = outer.cue().isEmpty() ? content : subtract(content, outer.cue());
            }
            changed |= !content.equals(drafts.get(i).content());
            drafts.set(i, drafts.get(i).withContent(content));
        }
        return changed;
    }

    /** Whether a draft still stands, through others, in its own content: only where clipping did not come to an end. */
    private static boolean isCircular(int index, List<List<Integer>> holders) {
        BitSet seen = new BitSet();
        List<Integer> open = new ArrayList<>(holders.get(index));
        while (!open.isEmpty()) {
            int next = open.remove(open.size() - 1);
            if (next == index) {
                return true;
            }
            if (!seen.get(next)) {
                seen.set(next);
                open.addAll(holders.get(next));
            }
        }
        return false;
    }

    private void grow(int index, Draft inner) {
        Draft outer = drafts.get(index);
        for (Passage piece : inner.content()) {
            boolean own = piece.overlaps(outer.cue())
                    || outer.speaker().passage().filter(piece::overlaps).isPresent();
            if (!own && outer.overlaps(piece) && !outer.contains(piece)) {
                outer = outer.adding(piece);
            }
        }
        drafts.set(index, outer);
    }

    static List<Passage> clip(List<Passage> inner, List<Passage> outer) {
        List<Passage> clipped = new ArrayList<>();
        for (Passage piece : inner) {
            for (Passage room : outer) {
                if (piece.overlaps(room)) {
                    clipped.add(new Passage(Math.max(piece.start(), room.start()), Math.min(piece.end(), room.end())));
                }
            }
        }
        return clipped;
    }

    /** For each draft those whose content holds its cue; of two that hold each other's, the longer is the outer one. */
    private List<List<Integer>> holders() {
        List<List<Integer>> all = new ArrayList<>();
        List<int[]> pieces = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            for (int k = 0; k < drafts.get(i).content().size(); k++) {
                pieces.add(new int[] {
                    drafts.get(i).content().get(k).start(),
                    drafts.get(i).content().get(k).end(),
                    i
                });
            }
        }
        pieces.sort(Comparator.comparing((int[] p) -> p[0]));
        List<int[]> active = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < drafts.size(); i++) {
            Passage cue = drafts.get(i).cue();
            while (next < pieces.size() && pieces.get(next)[0] <= cue.start()) {
                active.add(pieces.get(next++));
            }
            active.removeIf(p -> p[1] < cue.start());
            List<Integer> holders = new ArrayList<>();
            for (int[] piece : active) {
                if (piece[2] != i && piece[1] >= cue.end() && isOuter(piece[2], i)) {
                    holders.add(piece[2]);
                }
            }
            all.add(holders);
        }
        return all;
    }

    private boolean isOuter(int holder, int inner) {
        Draft one = drafts.get(holder);
        Draft other = drafts.get(inner);
        if (!other.contains(one.cue())) {
            return true;
        }
        int difference = one.contentLength() - other.contentLength();
        return difference > 0 || difference == 0 && holder > inner;
    }
}
