package dev.entente.arabic;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.maltparser.concurrent.ConcurrentMaltParserModel;
import org.maltparser.concurrent.ConcurrentMaltParserService;
import org.maltparser.core.exception.MaltChainedException;

/**
 * Trains the dependency parser on a treebank, tags predicted as they are in use, and measures it by cross-validation.
 *
 * <p>{@code ParserTrainer TREEBANK.conllu MODEL.mco [FOLDS]}: writes the model trained on all sentences; with a number of folds it
 * prints the scores of models trained without the part that they are measured on.
 */
public final class ParserTrainer {
    private final Segmenter segmenter = Segmenter.load();
    private final Path folder;

    private ParserTrainer(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException, MaltChainedException {
        if (arguments.length < 2) {
            throw new IllegalArgumentException("usage: ParserTrainer TREEBANK.conllu MODEL.mco [FOLDS]");
        }
        List<Treebank.Tree> trees = Treebank.read(Path.of(arguments[0]));
        Path folder = Files.createTempDirectory("malt");
        ParserTrainer trainer = new ParserTrainer(folder);
        if (arguments.length > 2) {
            System.out.print(trainer.crossValidated(trees, Integer.parseInt(arguments[2])));
        }
        Files.copy(
                trainer.train("arabic", trees),
                Path.of(arguments[1]),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private Path train(String name, List<Treebank.Tree> trees) throws IOException, MaltChainedException {
        Path rows = folder.resolve(name + ".conll");
        StringBuilder text = new StringBuilder();
        for (Treebank.Tree tree : trees) {
            List<Segment> segments = segmenter.tag(tree.words());
            for (int i = 0; i < segments.size(); i++) {
                text.append(String.join("\t", Features.columns(segments, i)))
                        .append('\t')
                        .append(tree.heads().get(i))
                        .append('\t')
                        .append(tree.labels().get(i))
                        .append("\t_\t_\n");
            }
            text.append('\n');
        }
        Files.writeString(rows, text, StandardCharsets.UTF_8);
        Path features = folder.resolve("features.xml");
        try (var in = ParserTrainer.class.getResourceAsStream("parser-features.xml")) {
            Files.copy(
                    java.util.Objects.requireNonNull(in), features, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        run(List.of(
                "-w",
                folder.toString(),
                "-c",
                name,
                "-i",
                rows.toString(),
                "-m",
                "learn",
                "-a",
                "nivreeager",
                "-l",
                "liblinear",
                "-F",
                features.toString(),
                "-pp",
                "head",
                "-v",
                "error"));
        return folder.resolve(name + ".mco");
    }

    /** In a JVM of its own: MaltParser's options can be set once only. */
    private static void run(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "-cp",
                System.getProperty("java.class.path"),
                "org.maltparser.Malt"));
        command.addAll(arguments);
        try {
            int exit = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new IOException("training failed with exit code " + exit);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("training was interrupted", e);
        }
    }

    private String crossValidated(List<Treebank.Tree> trees, int folds) throws IOException, MaltChainedException {
        Score total = new Score();
        for (int fold = 0; fold < folds; fold++) {
            List<Treebank.Tree> learnt = new ArrayList<>();
            List<Treebank.Tree> held = new ArrayList<>();
            for (int i = 0; i < trees.size(); i++) {
                (i * folds / trees.size() == fold ? held : learnt).add(trees.get(i));
            }
            ConcurrentMaltParserModel model = ConcurrentMaltParserService.initializeParserModel(
                    train("fold" + fold, learnt).toFile());
            for (Treebank.Tree tree : held) {
                total.add(tree, parse(model, tree));
            }
        }
        return total.report();
    }

    private String[][] parse(ConcurrentMaltParserModel model, Treebank.Tree tree) throws MaltChainedException {
        List<Segment> segments = segmenter.tag(tree.words());
        String[] rows = new String[segments.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = String.join("\t", Features.columns(segments, i));
        }
        String[] parsed = model.parseTokens(rows);
        String[][] columns = new String[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            columns[i] = parsed[i].split("\t", -1);
        }
        return columns;
    }

    private static final class Score {
        private int words;
        private int attached;
        private int labelled;
        private final TreeMap<String, int[]> byLabel = new TreeMap<>();

        void add(Treebank.Tree tree, String[][] parsed) {
            for (int i = 0; i < parsed.length; i++) {
                String label = tree.labels().get(i);
                if (label.equals("punct")) {
                    continue;
                }
                words++;
                boolean head = Integer.parseInt(parsed[i][6]) == tree.heads().get(i);
                boolean both = head && parsed[i][7].equals(label);
                attached += head ? 1 : 0;
                labelled += both ? 1 : 0;
                count(label, 0, both);
                count(parsed[i][7], 1, false);
            }
        }

        private void count(String label, int what, boolean right) {
            int[] counts = byLabel.computeIfAbsent(label, l -> new int[3]);
            counts[what]++;
            counts[2] += right ? 1 : 0;
        }

        String report() {
            StringBuilder text = new StringBuilder(String.format(
                    Locale.ROOT,
                    "words without punctuation %d%nunlabelled attachment %.3f%nlabelled attachment %.3f%n",
                    words,
                    (double) attached / words,
                    (double) labelled / words));
            byLabel.forEach((label, c) -> {
                if (c[0] >= 100) {
                    text.append(String.format(
                            Locale.ROOT,
                            "%-14s n %4d  precision %.2f  recall %.2f%n",
                            label,
                            c[0],
                            (double) c[2] / Math.max(1, c[1]),
                            (double) c[2] / c[0]));
                }
            });
            return text.toString();
        }
    }
}
