package dev.entente.english;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.WeightVector;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/**
 * Turns the four files of NLP4J's English model that are used into three that load in half a second: the same weights
 * without the zeros, the same features and words in flat tables, the same output bit for bit. Run by the build; the program
 * itself only reads the result. Whoever changes what is written changes {@link ModelOutput#FORM}.
 */
final class ModelPacker {
    private static final String CLASSES = "lexica/en-ambiguity-classes-simplified-lowercase.xz";
    private static final String CLUSTERS = "lexica/en-brown-clusters-simplified-lowercase.xz";

    private final Path from;
    private final Path to;

    private ModelPacker(Path from, Path to) {
        this.from = from;
        this.to = to;
    }

    /** Arguments: the folder with NLP4J's {@code lexica} and {@code models}, and the folder to write to. */
    public static void main(String[] args) throws IOException, ClassNotFoundException {
        ModelPacker packer = new ModelPacker(Path.of(args[0]), Path.of(args[1]));
        Files.createDirectories(packer.to);
        packer.lexica();
        packer.component("models/en-pos.xz", Model.TAGGER);
        packer.component("models/en-dep.xz", Model.PARSER);
    }

    @SuppressWarnings("unchecked")
    private void lexica() throws IOException, ClassNotFoundException {
        String origin = origin(CLASSES, CLUSTERS);
        if (!present(Model.LEXICA, origin)) {
            Lexica lexica =
                    Lexica.of((Map<String, List<String>>) object(CLASSES), (Map<String, Set<String>>) object(CLUSTERS));
            write(Model.LEXICA, origin, lexica::write);
        }
    }

    private void component(String source, String target) throws IOException, ClassNotFoundException {
        String origin = origin(source);
        if (!present(target, origin)) {
            Parts parts = Parts.of((OnlineComponent<?, ?>) object(source));
            write(target, origin, parts::write);
        }
    }

    /** Names and checksums of the sources; times would tell less, for unpacking keeps those of the archive. */
    private String origin(String... sources) throws IOException {
        List<String> sums = new ArrayList<>();
        for (String source : sources) {
            CRC32 sum = new CRC32();
            sum.update(Files.readAllBytes(from.resolve(source)));
            sums.add(source + " " + Long.toHexString(sum.getValue()));
        }
        return String.join(", ", sums);
    }

    /** Whether the target is there, in the present form and from these sources. */
    private boolean present(String target, String origin) throws IOException {
        Path file = to.resolve(target);
        if (!Files.exists(file)) {
            return false;
        }
        try (ModelInput in = new ModelInput(Files.newInputStream(file), target)) {
            return in.origin().equals(origin);
        } catch (UnreadableModelException e) {
            return false;
        }
    }

    private Object object(String source) throws IOException, ClassNotFoundException {
        try (InputStream file = new BufferedInputStream(Files.newInputStream(from.resolve(source)));
                ObjectInputStream objects = new ObjectInputStream(new BufferedInputStream(new XZInputStream(file)))) {
            return objects.readObject();
        }
    }

    private interface Content {
        void write(ModelOutput out) throws IOException;
    }

    /** Writes beside the target first: a build that is broken off, or two at a time, leave no half file. */
    private void write(String target, String origin, Content content) throws IOException {
        Path unfinished = to.resolve(target + "." + ProcessHandle.current().pid());
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16);
                ModelOutput out = new ModelOutput(file, origin)) {
            content.write(out);
        }
        Files.move(unfinished, to.resolve(target), StandardCopyOption.REPLACE_EXISTING);
    }

    /** A component taken apart: its features with their weights, and the serialised rest, a few kilobytes. */
    private record Parts(ByteArrayOutputStream rest, Vocabulary features) {
        static Parts of(OnlineComponent<?, ?> component) throws IOException {
            expect(component.getOptimizer().getBias() == 0, "no bias");
            expect(component.getFeatureTemplate().getEmbeddingFeatureList().isEmpty(), "no word vectors");
            Splitter splitter = new Splitter(new ByteArrayOutputStream());
            splitter.writeObject(component);
            splitter.flush();
            List<Object2IntMap<String>> types =
                    Objects.requireNonNull(splitter.features, "features").getIndexMaps();
            MajorVector weights = Objects.requireNonNull(splitter.weights, "weights");
            expect(weights.getLabelSize() == component.getOptimizer().getLabelSize(), "weights for every label");
            List<Feature> features = new ArrayList<>();
            for (int type = 0; type < types.size(); type++) {
                for (Object2IntMap.Entry<String> entry : types.get(type).object2IntEntrySet()) {
                    features.add(new Feature(type, entry.getKey(), weights, entry.getIntValue()));
                }
            }
            return new Parts(splitter.bytes, Vocabulary.of(features));
        }

        void write(ModelOutput out) throws IOException {
            out.bytes(rest.toByteArray());
            features.write(out);
        }
    }

    /** A feature and the number under which NLP4J has its weights. */
    private record Feature(int type, String text, MajorVector weights, int number) implements Vocabulary.Entry {
        /** NLP4J passes over number 0 (its bias) and numbers beyond its weights. */
        @Override
        public byte[] kept() {
            float[] row = new float[weights.getLabelSize()];
            for (int label = 0; label < row.length && 0 < number && number < weights.getFeatureSize(); label++) {
                row[label] = weights.get(label, number);
            }
            return Weights.pack(row);
        }
    }

    /** Serialises a component without what is stored otherwise, and keeps the order of its sets of labels. */
    private static final class Splitter extends ObjectOutputStream {
        private final ByteArrayOutputStream bytes;
        private @Nullable FeatureMap features;
        private @Nullable MajorVector weights;

        Splitter(ByteArrayOutputStream bytes) throws IOException {
            super(bytes);
            this.bytes = bytes;
            enableReplaceObject(true);
        }

        @Override
        protected Object replaceObject(Object object) {
            if (object instanceof FeatureMap map) {
                features = map;
                return new FeatureMap();
            }
            if (object instanceof WeightVector vector) {
                expect(!vector.hasActivationFunction(), "scores are sums");
                expect(vector.getDenseWeightVector().size() == 0, "no dense weights");
                weights = vector.getSparseWeightVector();
                return new WeightVector();
            }
            return object instanceof IntOpenHashSet labels ? new OrderedLabels(labels) : object;
        }
    }

    private static void expect(boolean held, String what) {
        if (!held) {
            throw new IllegalArgumentException("the model breaks an assumption: " + what);
        }
    }
}
