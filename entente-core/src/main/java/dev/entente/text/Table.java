package dev.entente.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A data file of the project: tab-separated UTF-8, {@code #} comments, the first other line names the columns, several values
 * in one cell are separated by {@code |}.
 */
public final class Table implements Iterable<Table.Row> {
    private final List<Row> rows;

    private Table(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /** Thrown when a data file breaks the format; the message names file and line. */
    public static final class UnreadableTableException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnreadableTableException(String message) {
            super(message);
        }
    }

    /** One line of the file. */
    public static final class Row {
        private final String file;
        private final int line;
        private final Map<String, Integer> columns;
        private final String[] cells;

        private Row(String file, int line, Map<String, Integer> columns, String[] cells) {
            this.file = file;
            this.line = line;
            this.columns = columns;
            this.cells = cells;
        }

        /** The cell of that column, "" where it is empty or the file has no such column. */
        public String value(String column) {
            Integer at = columns.get(column);
            return at == null || at >= cells.length ? "" : cells[at].strip();
        }

        /** The values of a cell that holds several. */
        public List<String> values(String column) {
            List<String> values = new ArrayList<>();
            for (String piece : value(column).split("\\|", -1)) {
                if (!piece.isBlank()) {
                    values.add(piece.strip());
                }
            }
            return values;
        }

        /** Where this row stands, for error messages: "frames.tsv:12". */
        public String place() {
            return file + ":" + line;
        }
    }

    /**
     * Reads a resource beside a class.
     *
     * @throws UnreadableTableException if it is missing or malformed
     */
    public static Table resource(Class<?> beside, String name) {
        InputStream stream = beside.getResourceAsStream(name);
        if (stream == null) {
            throw new UnreadableTableException("no data file " + name + " beside " + beside.getName());
        }
        return read(name, stream);
    }

    /** Reads and closes a stream; {@code name} is for error messages. */
    public static Table read(String name, InputStream stream) {
        try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return parse(name, new BufferedReader(reader));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    private static Table parse(String name, BufferedReader reader) throws IOException {
        List<Row> rows = new ArrayList<>();
        Map<String, Integer> columns = new HashMap<>();
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (columns.isEmpty()) {
                for (int i = 0; i < cells.length; i++) {
                    columns.put(cells[i].strip(), i);
                }
            } else if (cells.length > columns.size()) {
                throw new UnreadableTableException(name + ":" + number + ": " + cells.length + " cells, but "
                        + columns.size() + " columns are named");
            } else {
                rows.add(new Row(name, number, columns, cells));
            }
        }
        return new Table(rows);
    }

    /** This table with every cell changed, as a language folds its letters. */
    public Table with(UnaryOperator<String> folding) {
        return new Table(rows.stream()
                .map(r -> new Row(
                        r.file,
                        r.line,
                        r.columns,
                        Arrays.stream(r.cells).map(folding).toArray(String[]::new)))
                .toList());
    }

    @Override
    public Iterator<Row> iterator() {
        return rows.iterator();
    }
}
