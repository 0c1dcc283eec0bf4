package dev.entente.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.entente.text.Passage;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.JdbiException;

/**
 * Answers to a query whose one column is a JSON array, made by SQLite: {@code SELECT json_array(c.id, c.start) FROM claims c}.
 *
 * <p>Where thousands of rows are asked for, each cell that is fetched from SQLite's library by itself costs more than reading it as
 * JSON; and rows that hang on a row come with it, as a list within ({@link #list}). Jdbi is left out: only to start it takes a tenth
 * of the time of a question.
 */
final class Rows {
    private static final JsonFactory JSON = new JsonFactory();
    private static final Pattern PARAMETER = Pattern.compile(":([a-z_]+)");

    private Rows() {}

    /** The cells of a row, in order: each is read once. */
    static final class Cells {
        private final JsonParser json;

        private Cells(JsonParser json) {
            this.json = json;
        }

        /** Words that may not be NULL. */
        String text() {
            return findText().orElseThrow(() -> new UnreadableCollectionException("a cell is empty"));
        }

        Optional<String> findText() {
            return read(() -> Optional.ofNullable(json.nextTextValue()));
        }

        long number() {
            return read(() -> json.nextLongValue(0));
        }

        int integer() {
            return read(() -> json.nextIntValue(0));
        }

        /** Its start and its end, in two cells. */
        Passage passage() {
            int start = integer();
            return new Passage(start, integer());
        }

        boolean flag() {
            return integer() != 0;
        }

        /** Rows within a cell, as {@link Rows#list} asked for them. */
        <T> List<T> list(Function<Cells, T> row) {
            return read(() -> {
                List<T> rows = new ArrayList<>();
                json.nextToken();
                while (json.nextToken() == JsonToken.START_ARRAY) {
                    rows.add(row.apply(this));
                    json.nextToken();
                }
                return rows;
            });
        }

        /** A list of words within a cell: {@code json(c.inferred)}. */
        List<String> texts() {
            return within(Packed::strings);
        }

        /** What else a column has packed, within a cell: {@code json(a.names)}. */
        <T> T within(Packed.Reading<T> packed) {
            return read(() -> {
                json.nextToken();
                return packed.from(json);
            });
        }

        @FunctionalInterface
        private interface Step<T> {
            T take() throws IOException;
        }

        private static <T> T read(Step<T> step) {
            try {
                return step.take();
            } catch (IOException e) {
                throw new UnreadableCollectionException("a column holds no list", e);
            }
        }
    }

    /** SQL of a cell that holds the rows of a table that hang on another's, in order of {@code order}. */
    static String list(String columns, String from, String order) {
        return "json((SELECT json_group_array(json_array(" + columns + ") ORDER BY " + order + ") FROM " + from + "))";
    }

    /** All answers; {@code :name} in the query stands for the value of that name. */
    static <T> List<T> of(Connection connection, String sql, Map<String, ?> values, Function<Cells, T> row) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, sql, values);
            try (ResultSet answers = statement.executeQuery()) {
                List<T> rows = new ArrayList<>();
                while (answers.next()) {
                    rows.add(row(answers.getString(1), row));
                }
                return rows;
            }
        } catch (SQLException e) {
            throw new UnansweredException(e);
        }
    }

    /** The number that a query has for its only answer. */
    static int number(Connection connection, String sql) {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet answer = statement.executeQuery()) {
            return answer.next() ? answer.getInt(1) : 0;
        } catch (SQLException e) {
            throw new UnansweredException(e);
        }
    }

    /** Does what has no answer. */
    static void execute(Connection connection, String sql) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        } catch (SQLException e) {
            throw new UnansweredException(e);
        }
    }

    /** SQLite counts names in the order in which they first stand there. */
    private static void bind(PreparedStatement statement, String sql, Map<String, ?> values) throws SQLException {
        LinkedHashSet<String> names = new LinkedHashSet<>();
        for (Matcher name = PARAMETER.matcher(sql); name.find(); ) {
            names.add(name.group(1));
        }
        int position = 0;
        for (String name : names) {
            statement.setObject(++position, values.get(name));
        }
    }

    private static <T> T row(String array, Function<Cells, T> row) {
        try (JsonParser json = JSON.createParser(array)) {
            json.nextToken();
            return row.apply(new Cells(json));
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableCollectionException("a row cannot be read: " + array, e);
        }
    }

    /** Told apart nowhere from what goes wrong with Jdbi. */
    private static final class UnansweredException extends JdbiException {
        private static final long serialVersionUID = 1L;

        UnansweredException(SQLException cause) {
            super(cause);
        }
    }
}
