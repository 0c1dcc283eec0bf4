package dev.entente.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.international.arabic.process.ArabicSegmenter;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** The short way through the segmenter's model against CoreNLP's own. */
class LetterLabelsTest {
    private static final List<String> TEXTS = List.of(
            "وقالت الشرطة إن المتظاهرين رشقوها بالحجارة فأصابوا ثلاثة من عناصرها.",
            "وللحركة رؤيتها، وبكتابه سيكتبونها لهم وليستقيل الوزير؛ فلنذهب!",
            "قـــال مُحَمَّدٌ ﻻ - ٢٠٢١/٣ test@example.org … (كذا) 12,5% وَلِلرَّجُلِ",
            "إن ما جرى أمس مما أدى إلى مقتل 15 جنديا تركيا في شمال العراق وعما قريب",
            "و",
            "Reuters: قالت BBC إنها لن تعود");

    @Test
    void wordsAreCutWhereCoreNlpCutsThem() {
        ArabicSegmenter segmenter = new ArabicSegmenter(new Properties());
        segmenter.loadSegmenter(Segmenter.MODEL);
        Segmenter own = Segmenter.load();

        for (String text : TEXTS) {
            assertThat(own.sentences(text).stream().flatMap(List::stream).map(s -> s.start() + "-" + s.end()))
                    .as(text)
                    .containsExactlyElementsOf(segmenter.segmentStringToTokenList(text).stream()
                            .map(t -> t.beginPosition() + "-" + t.endPosition())
                            .toList());
        }
    }
}
