package dev.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code serve} says where it cannot; the server itself has tests of its own. */
class ServeCommandTest {
    @TempDir
    private Path folder;

    @Test
    void withoutItsFolderItSaysWhatIsMissing() {
        Session session = Session.of("serve", folder.resolve("new.entente"), "--new", "--no-browser");
        assertThat(session.code()).isEqualTo(2);
        assertThat(session.err())
                .isEqualTo(
                        "entente: the server is not there; it lies in the folder serve of the program, build that anew\n");
    }

    @Test
    void aPortIsANumberThatPortsHave() {
        Session session = Session.of("serve", folder, "--port", "70000");
        assertThat(session.code()).isEqualTo(2);
        assertThat(session.err()).isEqualTo("entente: --port: a number from 0 to 65535, not 70000\n");
    }
}
