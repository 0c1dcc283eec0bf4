package dev.entente.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entente.language.LanguagePack;
import dev.entente.language.Sentence;
import dev.entente.text.Passage;
import dev.entente.text.Table;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CueLexiconTest {
    private static CueLexicon read(String rows) {
        byte[] bytes = ("lemma\tclass\tframes\tsense\tstance\ttone\n" + rows).getBytes(StandardCharsets.UTF_8);
        return CueLexicon.of(new LanguagePack() {
            @Override
            public String language() {
                return "x";
            }

            @Override
            public List<Sentence> parse(String text, Passage passage) {
                return List.of();
            }

            @Override
            public Table lexicon(String name) {
                return Table.read(name, new ByteArrayInputStream(bytes));
            }
        });
    }

    @Test
    void severalLemmasShareALine() {
        CueLexicon lexicon = read("say|state\tverb\tclause|quote|+of\tsay\n");
        assertThat(lexicon.find("verb", "state").orElseThrow().prepositions()).containsExactly("of");
        assertThat(lexicon.find("noun", "state")).isEmpty();
    }

    @Test
    void verbWithParticleIsKnownByItsVerb() {
        assertThat(read("point out\tverb\tclause\tsay\n").takesParticle("point"))
                .isTrue();
    }

    @Test
    void lemmaThatStandsTwiceIsAnErrorWithItsLine() {
        assertThatThrownBy(() -> read("say\tverb\tclause\tsay\nsay\tverb\tquote\tsay\n"))
                .hasMessageContaining("cues.tsv:3")
                .hasMessageContaining("\"say\"");
    }

    @Test
    void unknownSenseIsAnErrorWithItsLine() {
        assertThatThrownBy(() -> read("say\tverb\tclause\tshout\n")).hasMessageContaining("cues.tsv:2");
    }
}
