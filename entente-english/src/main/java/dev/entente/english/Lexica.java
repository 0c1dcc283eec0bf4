package dev.entente.english;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Gives each token what the lexicons know of its word: the tags it can have, and its Brown clusters. */
final class Lexica implements NLPComponent<NLPNode> {
    private static final String BETWEEN = " ";

    /** Keeps for each word two numbers: of its list among {@link #classes} and of its set among {@link #clusters}. */
    private final Vocabulary words;
    /** The different lists, many words have the same; number 0 is of words that have none. */
    private final List<List<String>> classes;

    private final List<Set<String>> clusters;

    private Lexica(Vocabulary words, List<List<String>> classes, List<List<String>> clusters) {
        this.words = words;
        this.classes = classes;
        this.clusters = clusters.stream()
                .map(LinkedHashSet::new)
                .<Set<String>>map(Collections::unmodifiableSet)
                .toList();
    }

    /** Packs two lexicons; the values keep the order in which they are iterated, for weights are added in that order. */
    static Lexica of(Map<String, ? extends List<String>> classes, Map<String, ? extends Set<String>> clusters) {
        Map<List<String>, Integer> classNumbers = new LinkedHashMap<>(Map.of(List.of(), 0));
        Map<List<String>, Integer> clusterNumbers = new LinkedHashMap<>(Map.of(List.of(), 0));
        Set<String> words = new TreeSet<>(classes.keySet());
        words.addAll(clusters.keySet());
        List<Word> entries = new ArrayList<>();
        for (String word : words) {
            int classNumber = number(classes.get(word), classNumbers);
            entries.add(new Word(word, (char) classNumber, (char) number(clusters.get(word), clusterNumbers)));
        }
        return new Lexica(
                Vocabulary.of(entries), List.copyOf(classNumbers.keySet()), List.copyOf(clusterNumbers.keySet()));
    }

    private static int number(@Nullable Collection<String> values, Map<List<String>, Integer> numbers) {
        List<String> list = values == null ? List.of() : List.copyOf(values);
        int number = numbers.computeIfAbsent(list, l -> numbers.size());
        if (number > Character.MAX_VALUE) {
            throw new IllegalArgumentException("more than 65,535 different lists");
        }
        return number;
    }

    private record Word(String text, char classes, char clusters) implements Vocabulary.Entry {
        @Override
        public int type() {
            return 0;
        }

        @Override
        public byte[] kept() {
            return new byte[] {(byte) classes, (byte) (classes >> 8), (byte) clusters, (byte) (clusters >> 8)};
        }
    }

    @Override
    public void process(NLPNode[] nodes) {
        for (int i = 1; i < nodes.length; i++) {
            int place = words.find(0, nodes[i].getWordFormSimplifiedLowercase());
            if (place != Vocabulary.ABSENT) {
                int classNumber = number(place);
                int clusterNumber = number(place + 2);
                nodes[i].setAmbiguityClasses(classNumber == 0 ? null : classes.get(classNumber));
                nodes[i].setWordClusters(clusterNumber == 0 ? null : clusters.get(clusterNumber));
            }
        }
    }

    private int number(int place) {
        byte[] records = words.records();
        return (records[place] & 0xff) | ((records[place + 1] & 0xff) << 8);
    }

    @Override
    public void process(List<NLPNode[]> document) {
        document.forEach(this::process);
    }

    void write(ModelOutput out) throws IOException {
        words.write(out);
        out.texts(classes.stream().map(list -> String.join(BETWEEN, list)).toList());
        out.texts(clusters.stream().map(set -> String.join(BETWEEN, set)).toList());
    }

    static Lexica read(ModelInput in) {
        return new Lexica(Vocabulary.read(in), lists(in), lists(in));
    }

    private static List<List<String>> lists(ModelInput in) {
        return Arrays.stream(in.texts())
                .map(text -> List.of(text.split(BETWEEN, -1)))
                .toList();
    }
}
