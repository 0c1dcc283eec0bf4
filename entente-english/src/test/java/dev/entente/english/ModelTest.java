package dev.entente.english;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.DecodeConfig;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ModelTest {
    private static final Model MODEL = Model.load();
    private static final List<String> TEXTS = texts();

    /** 216 texts from parts that combine: questions, reported speech, coordination, brackets, numbers, foreign letters. */
    private static List<String> texts() {
        List<String> who = List.of(
                "The foreign minister",
                "Senator O'Brien-Núñez, who chairs the committee,",
                "A spokesman for the so-called \"People's Front\" (PPF)",
                "They",
                "President Zhōu and 3,400 of his U.S.-backed troops",
                "Neither the E.U. nor NATO");
        List<String> what = List.of(
                "denied on Monday that the army had shelled the village",
                "signed the treaty, withdrew its envoy and called for an immediate ceasefire",
                "has been accused by its neighbours of arming the rebels since 1998",
                "will not give them what they want",
                "told reporters the attack, if it happened at all, was \"regrettable\"",
                "should be condemned for refusing to let observers in");
        List<String> rest = List.of(
                ".",
                ", according to http://example.org/news?id=7.",
                "! Who gave the order? Nobody knows...",
                "; the £2.5bn loan - 40% of it unpaid - remains frozen.",
                " because\u00a0الحكومة said so 😀.",
                " in the north-east, where fighting goes on, he said.");
        List<String> texts = new ArrayList<>();
        for (String subject : who) {
            for (String predicate : what) {
                for (String end : rest) {
                    texts.add(subject + " " + predicate + end);
                }
            }
        }
        return texts;
    }

    private static List<String> parse(Model model, String text) {
        return model.sentences(text).stream()
                .map(model::parse)
                .map(ModelTest::description)
                .toList();
    }

    private static String description(NLPNode[] nodes) {
        StringBuilder description = new StringBuilder();
        for (int i = 1; i < nodes.length; i++) {
            NLPNode node = nodes[i];
            description.append(List.of(
                    node.getWordForm(),
                    node.getLemma(),
                    node.getPartOfSpeechTag(),
                    new TreeMap<>(node.getFeatMap()),
                    node.getDependencyHead().getID(),
                    node.getDependencyLabel(),
                    node.getStartOffset(),
                    node.getEndOffset()));
        }
        return description.toString();
    }

    @Test
    void reportedClauseHangsOnTheVerbOfSaying() {
        NLPNode[] nodes = MODEL.parse(MODEL.sentences("The minister said that the army attacked the village.")
                .get(0));

        assertThat(nodes[2].getDependencyHead()).isSameAs(nodes[3]);
        assertThat(nodes[2].getDependencyLabel()).isEqualTo("nsubj");
        assertThat(nodes[7].getDependencyHead()).isSameAs(nodes[3]);
        assertThat(nodes[7].getDependencyLabel()).isEqualTo("ccomp");
    }

    @Test
    void packedModelGivesWhatTheOriginalGives() {
        Model original = original();

        for (String text : TEXTS) {
            assertThat(parse(MODEL, text)).isEqualTo(parse(original, text));
        }
    }

    @Test
    void threadsThatShareTheModelGiveWhatOneGives() throws Exception {
        List<List<String>> alone =
                TEXTS.stream().map(text -> parse(MODEL, text)).toList();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<List<String>>> together = new ArrayList<>();
            for (String text : TEXTS) {
                together.add(threads.submit(() -> parse(MODEL, text)));
            }
            for (int i = 0; i < TEXTS.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** The model as NLP4J itself loads it, from the files that the build unpacks. */
    private static Model original() {
        Path folder = Path.of("target", "nlp4j-model", "edu", "emory", "mathcs", "nlp");
        String configuration =
                """
                <configuration>
                  <tsv><column index="1" field="form"/></tsv>
                  <lexica>
                    <ambiguity_classes field="word_form_simplified_lowercase">%1$s/lexica/en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
                    <word_clusters field="word_form_simplified_lowercase">%1$s/lexica/en-brown-clusters-simplified-lowercase.xz</word_clusters>
                  </lexica>
                  <models><pos>%1$s/models/en-pos.xz</pos><dep>%1$s/models/en-dep.xz</dep></models>
                </configuration>
                """
                        .replace("%1$s", folder.toString());
        return new Model(new NLPDecoder(
                new DecodeConfig(new ByteArrayInputStream(configuration.getBytes(StandardCharsets.UTF_8)))));
    }
}
