package dev.entente.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RowsTest {
    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        Rows.execute(connection, "CREATE TABLE letters (key INTEGER PRIMARY KEY, words TEXT, pages INTEGER)");
        Rows.execute(connection, "CREATE TABLE seals (letter INTEGER, position INTEGER, colour TEXT)");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    private void write(String words) {
        String sql = "INSERT INTO letters (words, pages) VALUES (:words, 9000000000) RETURNING json_array(key)";
        Rows.of(connection, sql, Map.of("words", words), Rows.Cells::number);
    }

    @Test
    void wordsComeBackAsTheyWereStored() {
        List<String> words =
                List.of("", "\"quoted\" \\ and / \b\f", "a\nb\tc\r\u0001\u0000d", "حركة\u202e", "😀 \u2028 é");
        words.forEach(this::write);
        assertThat(Rows.of(
                        connection, "SELECT json_array(words) FROM letters ORDER BY key", Map.of(), Rows.Cells::text))
                .isEqualTo(words);
    }

    @Test
    void cellsAreReadInOrderAndLongNumbersAreWhole() {
        write("a");
        String sql = "SELECT json_array(words, NULL, pages, pages > 1, json('[\"x\", \"y\"]')) FROM letters";
        List<String> read = Rows.of(
                connection,
                sql,
                Map.of(),
                cells -> cells.text() + cells.findText().orElse("-") + cells.number() + cells.flag() + cells.texts());
        assertThat(read).containsExactly("a-9000000000true[x, y]");
    }

    // a name that stands twice is one parameter
    @Test
    void valuesStandForTheirNames() {
        List.of("a", "b", "c").forEach(this::write);
        String sql = "SELECT json_array(words) FROM letters WHERE words = :two OR words = :one OR words || '' = :two"
                + " ORDER BY words";
        assertThat(Rows.of(connection, sql, Map.of("one", "a", "two", "c"), Rows.Cells::text))
                .containsExactly("a", "c");
    }

    @Test
    void whatHangsOnARowComesWithItInItsOrder() {
        List.of("a", "b").forEach(this::write);
        Rows.execute(connection, "INSERT INTO seals VALUES (1, 2, 'red'), (1, 1, 'green')");
        String seals = Rows.list("s.colour, s.position", "seals s WHERE s.letter = l.key", "s.position");
        List<String> read = Rows.of(
                connection,
                "SELECT json_array(words, " + seals + ", pages) FROM letters l ORDER BY key",
                Map.of(),
                cells -> cells.text() + cells.list(seal -> seal.text() + seal.integer()) + cells.number());
        assertThat(read).containsExactly("a[green1, red2]9000000000", "b[]9000000000");
    }

    @Test
    void aMistakeIsToldLikeJdbis() {
        assertThatThrownBy(() -> Rows.of(connection, "SELECT json_array(no) FROM letters", Map.of(), Rows.Cells::text))
                .isInstanceOf(JdbiException.class)
                .hasMessageContaining("no such column");
        write("a");
        assertThatThrownBy(() -> Rows.of(connection, "SELECT words FROM letters", Map.of(), Rows.Cells::text))
                .isInstanceOf(UnreadableCollectionException.class);
        assertThatThrownBy(
                        () -> Rows.of(connection, "SELECT json_array(NULL) FROM letters", Map.of(), Rows.Cells::text))
                .isInstanceOf(UnreadableCollectionException.class);
        assertThat(Rows.of(connection, "SELECT json_array(NULL) FROM letters", Map.of(), Rows.Cells::findText))
                .containsExactly(Optional.empty());
    }
}
