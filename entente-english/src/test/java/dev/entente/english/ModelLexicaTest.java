package dev.entente.english;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ModelLexicaTest {
    private static final Map<String, List<String>> CLASSES =
            Map.of("run", List.of("VB", "NN"), "hunt", List.of("VB", "NN"), "deny", List.of("VB"));
    private static final Map<String, Set<String>> CLUSTERS =
            Map.of("run", new LinkedHashSet<>(List.of("1011", "10", "101")), "tehran", Set.of("0"));

    private static Lexica lexica() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ModelOutput out = new ModelOutput(file, "")) {
            Lexica.of(CLASSES, CLUSTERS).write(out);
        }
        return Lexica.read(new ModelInput(new ByteArrayInputStream(file.toByteArray()), "test.bin"));
    }

    private static NLPNode node(String form) throws IOException {
        NLPNode[] nodes = {new NLPNode(), new NLPNode(1, form)};
        lexica().process(nodes);
        return nodes[1];
    }

    @Test
    void wordHasItsTagsAndClustersInTheOrderOfTheLexicon() throws IOException {
        assertThat(node("run").getAmbiguityClasseList()).containsExactly("VB", "NN");
        assertThat(node("run").getWordClusters()).containsExactly("1011", "10", "101");
    }

    @Test
    void wordOfOneLexiconHasNothingFromTheOther() throws IOException {
        assertThat(node("deny").getAmbiguityClasseList()).containsExactly("VB");
        assertThat(node("deny").getWordClusters()).isNull();
        assertThat(node("Tehran").getAmbiguityClasseList()).isNull();
        assertThat(node("Tehran").getWordClusters()).containsExactly("0");
    }

    @Test
    void unknownWordHasNothing() throws IOException {
        assertThat(node("qwrtz").getAmbiguityClasseList()).isNull();
        assertThat(node("qwrtz").getWordClusters()).isNull();
    }
}
