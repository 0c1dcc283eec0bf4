package dev.entente.english;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.train.HyperParameter;
import edu.emory.mathcs.nlp.learning.util.FeatureVector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The features of a state of the tagger or parser, found in a {@link Vocabulary}: the same ones in the same order as those of
 * the template it is made from. For decoding only.
 */
final class Features<S extends NLPState<NLPNode>> extends FeatureTemplate<NLPNode, S> {
    private static final long serialVersionUID = 1L;
    private static final int[] NONE = {};

    private final transient Vocabulary vocabulary;
    /** Each thing the features ask for once, though most are part of several features. */
    private final transient FeatureItem[] items;
    /** For each feature that joins several things, their places in {@link #items}. */
    private final transient int[][] joined;

    private final transient ThreadLocal<Memory> memory = ThreadLocal.withInitial(Memory::new);

    Features(FeatureTemplate<NLPNode, S> template, Vocabulary vocabulary) {
        super(null, new HyperParameter());
        this.vocabulary = vocabulary;
        feature_set.addAll(template.getSetFeatureList());
        feature_list.addAll(template.getFeatureList());
        List<FeatureItem> distinct = new ArrayList<>();
        this.joined =
                feature_list.stream().map(feature -> places(feature, distinct)).toArray(int[][]::new);
        this.items = distinct.toArray(new FeatureItem[0]);
    }

    private static int[] places(FeatureItem[] feature, List<FeatureItem> distinct) {
        int[] places = new int[feature.length];
        for (int i = 0; i < feature.length; i++) {
            int place = 0;
            while (place < distinct.size() && !same(distinct.get(place), feature[i])) {
                place++;
            }
            if (place == distinct.size()) {
                distinct.add(feature[i]);
            }
            places[i] = place;
        }
        return places;
    }

    private static boolean same(FeatureItem one, FeatureItem other) {
        return one.source == other.source
                && one.relation == other.relation
                && one.window == other.window
                && one.field == other.field
                && Objects.equals(one.attribute, other.attribute);
    }

    /** Places of the weights of the features that the model knows, in the order in which they are to be added. */
    static final class Known extends FeatureVector {
        private static final long serialVersionUID = 1L;

        private final transient byte[] records;
        private final int[] places;

        private Known(byte[] records, int[] places) {
            this.records = records;
            this.places = places;
        }

        void add(float[] scores) {
            Weights.add(records, places, scores);
        }
    }

    /**
     * What one thread looked up so far. From one state to the next most values stay, and a value that is the same object has
     * the same place; the sets of the lexicons are few and never change. About 1 MB.
     */
    private final class Memory {
        private final List<Map<Collection<String>, int[]>> placesOfSets = new ArrayList<>();
        private final int[][] sets = new int[feature_set.size()][];
        private final @Nullable String[] values = new String[items.length];
        private final boolean[] changed = new boolean[items.length];
        private final int[] places = new int[joined.length];
        private final long[] hashes = new long[joined.length];
        private final int[] wanted = new int[joined.length];
        /** Never read, but what reads memory ahead must not look useless to the compiler. */
        @SuppressWarnings("UnusedVariable")
        private int touched;

        private Memory() {
            Arrays.fill(places, Vocabulary.ABSENT);
            feature_set.forEach(item -> placesOfSets.add(new IdentityHashMap<>()));
        }

        @SuppressWarnings("ReferenceEquality") // an equal value that is another object is merely looked up again
        private Known known(S state) {
            int size = 0;
            for (int i = 0; i < sets.length; i++) {
                sets[i] = places(i, getFeatures(state, feature_set.get(i)));
                size += sets[i].length;
            }
            for (int i = 0; i < items.length; i++) {
                String value = getFeature(state, items[i]);
                changed[i] = value != values[i];
                values[i] = value;
            }
            find();
            for (int place : places) {
                size += place == Vocabulary.ABSENT ? 0 : 1;
            }
            return known(size);
        }

        private Known known(int size) {
            int[] known = new int[size];
            int at = 0;
            for (int[] set : sets) {
                System.arraycopy(set, 0, known, at, set.length);
                at += set.length;
            }
            for (int place : places) {
                if (place != Vocabulary.ABSENT) {
                    known[at++] = place;
                }
            }
            return new Known(vocabulary.records(), known);
        }

        private int[] places(int type, @Nullable Collection<String> set) {
            if (set == null) {
                return NONE;
            }
            Field field = feature_set.get(type).field;
            return field == Field.word_clusters || field == Field.ambiguity_classes
                    ? placesOfSets.get(type).computeIfAbsent(set, s -> find(type, s))
                    : find(type, set);
        }

        private int[] find(int type, Collection<String> set) {
            return set.stream()
                    .mapToInt(value -> vocabulary.find(type, value))
                    .filter(place -> place != Vocabulary.ABSENT)
                    .toArray();
        }

        /** First asks for all the memory that is needed, then looks at it: waiting for it is most of the work of parsing. */
        private void find() {
            int size = 0;
            for (int i = 0; i < joined.length; i++) {
                if (changed(joined[i])) {
                    places[i] = Vocabulary.ABSENT;
                    if (complete(joined[i])) {
                        hashes[i] = Vocabulary.hash(sets.length + i, values, joined[i]);
                        wanted[size] = i;
                        size += vocabulary.mayHave(hashes[i]) ? 1 : 0;
                    }
                }
            }
            for (int i = 0; i < size; i++) {
                touched += vocabulary.firstByte(hashes[wanted[i]]);
            }
            for (int i = 0; i < size; i++) {
                int feature = wanted[i];
                places[feature] = vocabulary.find(hashes[feature], sets.length + feature, values, joined[feature]);
            }
        }

        private boolean complete(int[] parts) {
            for (int part : parts) {
                if (values[part] == null) {
                    return false;
                }
            }
            return true;
        }

        private boolean changed(int[] parts) {
            for (int part : parts) {
                if (changed[part]) {
                    return true;
                }
            }
            return false;
        }
    }

    @Override
    public FeatureVector createFeatureVector(S state, boolean isTrain) {
        return memory.get().known(state);
    }
}
