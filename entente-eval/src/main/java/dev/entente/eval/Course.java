package dev.entente.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;

/**
 * How a pile is gone through; nothing that is read out of it may depend on this.
 *
 * @param threads documents coded at once, at least 1
 * @param shuffle seed of the order of documents; absent: the order of paths
 */
public record Course(int threads, OptionalLong shuffle) {
    public Course {
        if (threads < 1) {
            throw new IllegalArgumentException("at least one thread, not " + threads);
        }
    }

    /** A thread a processor, in the order of paths: as {@code entente read} does. */
    public static Course usual() {
        return inOrder(Runtime.getRuntime().availableProcessors());
    }

    public static Course inOrder(int threads) {
        return new Course(threads, OptionalLong.empty());
    }

    public static Course shuffled(int threads, long seed) {
        return new Course(threads, OptionalLong.of(seed));
    }

    /** The list in this course's order. */
    <T> List<T> order(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        shuffle.ifPresent(seed -> Collections.shuffle(copy, new Random(seed)));
        return copy;
    }
}
