package dev.entente.arabic;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Sentences of a treebank in the CoNLL-U format, their words as our segmenter would cut them. */
final class Treebank {
    /**
     * @param words words in order
     * @param heads index of each word's head from 1, 0 for the root
     * @param labels how it hangs on it, subtypes kept only where they tell active from passive
     */
    record Tree(List<String> words, List<Integer> heads, List<String> labels) {}

    private Treebank() {}

    static List<Tree> read(Path file) throws IOException {
        List<Tree> trees = new ArrayList<>();
        List<String[]> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (line.isBlank()) {
                add(rows, trees);
            } else if (!line.startsWith("#") && line.split("\t", 2)[0].chars().allMatch(Character::isDigit)) {
                rows.add(line.split("\t", -1));
            }
        }
        add(rows, trees);
        return trees;
    }

    private static void add(List<String[]> rows, List<Tree> trees) {
        if (!rows.isEmpty()) {
            List<String> words = new ArrayList<>();
            List<Integer> heads = new ArrayList<>();
            List<String> labels = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                words.add(word(rows, i));
                heads.add(Integer.parseInt(rows.get(i)[6]));
                labels.add(label(rows.get(i)[7]));
            }
            trees.add(new Tree(words, heads, labels));
            rows.clear();
        }
    }

    /** "ل لسلطة" is "ل السلطة": the article behind that preposition lost its alef in writing only. */
    private static String word(List<String[]> rows, int index) {
        String word = rows.get(index)[1];
        boolean joined = index > 0 && rows.get(index - 1)[1].equals("ل") && word.startsWith("ل");
        boolean definite = rows.get(index)[5].contains("Definite=Def");
        return joined && definite && word.length() > 3 ? "ا" + word : word;
    }

    private static String label(String label) {
        return switch (label) {
            case "nsubj:pass", "acl:relcl", "obl:tmod" -> label;
            default -> label.split(":", 2)[0].equals("compound") ? label : label.split(":", 2)[0];
        };
    }
}
