package dev.entente.english;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.state.NLPState;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.util.List;

/**
 * The NLP4J decoder: tokens, tags, lemmas and a tree. One for the whole JVM; threads may share it.
 *
 * <p>Its weights are those of {@code nlp4j-english} in the form that {@link ModelPacker} gives them; its output is the same.
 */
final class Model {
    /** Files of the model, in the folder {@code model} beside this class. */
    static final String LEXICA = "lexica.bin";

    static final String TAGGER = "tagger.bin";
    static final String PARSER = "parser.bin";

    private final NLPDecoder decoder;

    Model(NLPDecoder decoder) {
        this.decoder = decoder;
    }

    /** Reads the model, which takes about half a second and 100 MB; {@link Parser#shared} holds the only one needed. */
    static Model load() {
        NLPDecoder decoder = new NLPDecoder();
        decoder.setTokenizer(new EnglishTokenizer());
        decoder.setComponents(
                List.of(lexica(), component(TAGGER), new MorphologicalAnalyzer<>(Language.ENGLISH), component(PARSER)));
        return new Model(decoder);
    }

    private static Lexica lexica() {
        try (ModelInput in = ModelInput.resource(LEXICA)) {
            return Lexica.read(in);
        }
    }

    @SuppressWarnings("unchecked")
    private static <S extends NLPState<NLPNode>> OnlineComponent<NLPNode, S> component(String file) {
        try (ModelInput in = ModelInput.resource(file)) {
            OnlineComponent<NLPNode, S> component = (OnlineComponent<NLPNode, S>) in.object();
            component.setFeatureTemplate(new Features<>(component.getFeatureTemplate(), Vocabulary.read(in)));
            component.setOptimizer(new Scorer(component.getOptimizer().getLabelMap()));
            component.setFlag(NLPFlag.DECODE);
            return component;
        }
    }

    /** Tokens of each sentence, with offsets in {@code text}. */
    List<List<Token>> sentences(String text) {
        return LongText.sentences(decoder.getTokenizer(), text);
    }

    /** Nodes of the parsed sentence; the first stands for the root and is no word. */
    NLPNode[] parse(List<Token> tokens) {
        return decoder.decode(decoder.toNodeArray(tokens));
    }
}
