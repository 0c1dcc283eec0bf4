package dev.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.ask.Written;
import dev.entente.store.Collection;
import dev.entente.text.Metadata;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in either script, in every command; an Arabic and an English document of the same two actors. */
class ScriptsTest {
    private static final String ARABIC = "قدّمت إيران دعماً للحركة عام ٢٠٢١، وقال مُحَمَّد إن حماس شكرت إيران على ذلك.";
    private static final String ENGLISH = "Iran gave aid to Hamas in 2021, and Hamas thanked Iran for it.";

    @TempDir
    Path folder;

    private Path letters = Path.of("");

    @BeforeEach
    void store() {
        letters = folder.resolve("letters.entente");
        try (Collection collection = Collection.create(letters)) {
            collection.store(Written.of("arabic", ARABIC, language("ar"))
                    .claim("AID", "قدّمت إيران دعماً للحركة")
                    .by("iran", "إيران")
                    .to("hamas", "للحركة")
                    .asserted()
                    .claim("SUPPORT", "حماس شكرت إيران")
                    .by("hamas", "حماس")
                    .to("iran", "إيران")
                    .asserted()
                    .reading());
            collection.store(Written.of("english", ENGLISH, language("en"))
                    .claim("AID", "Iran gave aid to Hamas")
                    .by("iran", "Iran")
                    .to("hamas", "Hamas")
                    .asserted()
                    .reading());
        }
    }

    private static Metadata language(String code) {
        return new Metadata(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(code),
                Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"iran", "Iran", "إيران", "ايران", "إِيران"})
    void everyCommandTakesANameInEitherScript(String name) {
        assertThat(Session.of("claims", letters, "--actor", name).out())
                .contains("in arabic")
                .contains("in english");
        assertThat(Session.of("actor", letters, name).out()).contains("Iran");
        assertThat(Session.of("actors", letters, "--name", name).out()).startsWith("iran ");
        assertThat(Session.of("dossier", letters, name, "حماس").out())
                .contains("Claims between them: 3")
                .isEqualTo(Session.of("dossier", letters, "iran", "hamas").out());
        assertThat(Session.of("search", letters, "actor:" + name, "--only", "claims")
                        .out())
                .contains("CLAIMS: 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"iran", "إيران", "ايران", "\"Iran\""})
    void aNameIsLookedForInAllScripts(String name) {
        assertThat(Session.of("search", letters, name, "--only", "passages").out())
                .contains("PASSAGES: 2")
                .contains("قدّمت ‹إيران› دعماً")
                .contains("‹Iran› gave aid");
    }

    @ParameterizedTest
    @CsvSource({"ايران, ‹إيران›", "حركة, ‹للحركة›", "٢٠٢١, ‹٢٠٢١›", "2021, ‹٢٠٢١›", "محمد, ‹مُحَمَّد›"})
    void anArabicWordIsFoundInAllItsSpellingsAndMarkedExactly(String typed, String marked) {
        assertThat(Session.of("search", letters, typed, "document:arabic", "--only", "passages")
                        .out())
                .contains(marked);
    }

    // "who" and "us" are words; the organisation and the state are written in capitals.
    @Test
    void aWordThatIsAlsoAnAcronymIsNotLookedForInOtherScripts() {
        assertThat(Session.of("search", letters, "thanked").out()).contains("‹thanked›");
        assertThat(Session.of("search", letters, "us").code()).isEqualTo(1);
    }

    @Test
    void nobodyIsCalledByAPreposition() {
        assertThat(Session.of("actor", letters, "على").code()).isEqualTo(2);
    }
}
