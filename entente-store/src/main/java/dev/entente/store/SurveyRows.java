package dev.entente.store;

import dev.entente.claim.Ontology;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** The rows of a survey out of the tables: of all documents, or of those that changed. */
final class SurveyRows {
    /** Without a day: earlier than any date. */
    static final int UNDATED = Integer.MIN_VALUE;

    /** Values in no more than one word of memory each: the same array for all rows that have the same values. */
    static final class Words {
        private final List<Map<String, Integer>> numbers = new ArrayList<>();
        private final List<List<String>> words = new ArrayList<>();
        private final List<BitSet> withoutName = new ArrayList<>();
        private final Map<List<Integer>, int[]> lists = new HashMap<>();

        Words() {
            for (Facet facet : Facet.values()) {
                numbers.add(new HashMap<>());
                words.add(new ArrayList<>());
                withoutName.add(new BitSet());
            }
        }

        int number(Facet facet, String word) {
            return numbers.get(facet.ordinal()).computeIfAbsent(word, w -> {
                List<String> known = words.get(facet.ordinal());
                withoutName.get(facet.ordinal()).set(known.size(), w.startsWith("unnamed:"));
                known.add(w);
                return known.size() - 1;
            });
        }

        /** Its number if some claim has or had the value. */
        Optional<Integer> find(Facet facet, String word) {
            return Optional.ofNullable(numbers.get(facet.ordinal()).get(word));
        }

        String word(Facet facet, int number) {
            return words.get(facet.ordinal()).get(number);
        }

        /** Numbers of those who have no name, one by one. */
        BitSet withoutName(Facet facet) {
            return withoutName.get(facet.ordinal());
        }

        int size(Facet facet) {
            return words.get(facet.ordinal()).size();
        }

        int[] list(Facet facet, java.util.Collection<String> values) {
            List<Integer> list = values.stream().map(v -> number(facet, v)).toList();
            return lists.computeIfAbsent(
                    list, l -> l.stream().mapToInt(Integer::intValue).toArray());
        }
    }

    /** One claim; the values stand by the ordinal of the facet. */
    record Row(long key, String id, int start, int end, boolean mutual, int from, int to, int[][] values) {}

    /** The claims of a document, in order of the text. */
    record Sheet(String document, List<Row> rows) {}

    private static final String OF_DOCUMENTS =
            " WHERE %s IN (SELECT key FROM claims WHERE document IN (SELECT value FROM json_each(:documents)))";

    private final Handle handle;
    private final Words words;
    private final Optional<Set<Long>> documents;
    private final Map<Long, List<String>> actors = new HashMap<>();
    private final Map<Long, List<String>> recipients = new HashMap<>();
    private final Map<Long, List<String>> sources = new HashMap<>();
    private final Map<Long, List<String>> contexts = new HashMap<>();
    private final Set<Long> withAmounts = new HashSet<>();

    private SurveyRows(Handle handle, Words words, Optional<Set<Long>> documents) {
        this.handle = handle;
        this.words = words;
        this.documents = documents;
    }

    /** The sheets of these documents, or of all, by the documents' keys; none for one that is gone. */
    static Map<Long, Sheet> load(Handle handle, Words words, Optional<Set<Long>> documents) {
        SurveyRows rows = new SurveyRows(handle, words, documents);
        rows.parts();
        return rows.sheets();
    }

    /** Keys of the claims that deny or doubt, or are denied or doubted. */
    static Set<Long> disputed(Handle handle) {
        return new HashSet<>(handle.createQuery("SELECT from_claim FROM links WHERE type IN ('denies', 'doubts')"
                        + " UNION SELECT to_claim FROM links WHERE type IN ('denies', 'doubts')")
                .mapTo(Long.class)
                .list());
    }

    private void parts() {
        each(
                "SELECT claim, side, actor FROM participants",
                "claim",
                " ORDER BY claim, side, position",
                row -> (row.getString("side").equals("actor") ? actors : recipients)
                        .computeIfAbsent(row.getLong("claim"), k -> new ArrayList<>(2))
                        .add(row.getString("actor")));
        each("SELECT claim, actor FROM sources", "claim", " ORDER BY claim, position", row -> sources.computeIfAbsent(
                        row.getLong("claim"), k -> new ArrayList<>(2))
                .add(row.getString("actor")));
        each(
                "SELECT claim, context FROM contexts",
                "claim",
                " ORDER BY claim, position",
                row -> contexts.computeIfAbsent(row.getLong("claim"), k -> new ArrayList<>(2))
                        .add(row.getString("context")));
        each("SELECT DISTINCT claim FROM quantities", "claim", "", row -> withAmounts.add(row.getLong("claim")));
    }

    @FunctionalInterface
    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    private void each(String select, String claim, String order, RowReader reader) {
        Query query =
                handle.createQuery(select + (documents.isPresent() ? OF_DOCUMENTS.replace("%s", claim) : "") + order);
        documents.ifPresent(keys -> query.bind("documents", Packed.numbers(List.copyOf(keys))));
        query.map((row, context) -> {
                    reader.read(row);
                    return Boolean.TRUE;
                })
                .forEach(row -> {});
    }

    private Map<Long, Sheet> sheets() {
        Map<Long, Sheet> sheets = new LinkedHashMap<>();
        Map<Long, EnumMap<Facet, int[]>> ofDocument = new HashMap<>();
        Query query = handle.createQuery("SELECT key, id, publisher, language FROM documents"
                + (documents.isPresent() ? " WHERE key IN (SELECT value FROM json_each(:documents))" : ""));
        documents.ifPresent(keys -> query.bind("documents", Packed.numbers(List.copyOf(keys))));
        query.map((row, context) -> {
                    long key = row.getLong("key");
                    sheets.put(key, new Sheet(row.getString("id"), new ArrayList<>()));
                    EnumMap<Facet, int[]> values = new EnumMap<>(Facet.class);
                    values.put(Facet.DOCUMENT, one(Facet.DOCUMENT, row.getString("id")));
                    values.put(Facet.PUBLISHER, one(Facet.PUBLISHER, known(row, "publisher")));
                    values.put(Facet.LANGUAGE, one(Facet.LANGUAGE, known(row, "language")));
                    ofDocument.put(key, values);
                    return Boolean.TRUE;
                })
                .forEach(row -> {});
        each(
                "SELECT key, id, document, start, end, type, mutual, factuality, first_day, last_day, review FROM claims",
                "key",
                " ORDER BY document, start, end, id",
                row -> {
                    long document = row.getLong("document");
                    Row claim = row(row, ofDocument.getOrDefault(document, new EnumMap<>(Facet.class)));
                    Optional.ofNullable(sheets.get(document))
                            .ifPresent(sheet -> sheet.rows().add(claim));
                });
        return sheets;
    }

    private static String known(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column))
                .filter(value -> !value.isEmpty())
                .orElse(Facet.NONE);
    }

    private int[] one(Facet facet, String value) {
        return words.list(facet, List.of(value));
    }

    private Row row(ResultSet row, Map<Facet, int[]> ofDocument) throws SQLException {
        long key = row.getLong("key");
        int[][] values = new int[Facet.values().length][];
        ofDocument.forEach((facet, value) -> values[facet.ordinal()] = value);
        List<String> acting = named(actors.getOrDefault(key, List.of()));
        List<String> receiving = named(recipients.getOrDefault(key, List.of()));
        Set<String> both = new LinkedHashSet<>(acting);
        both.addAll(receiving);
        List<String> chain = sources.getOrDefault(key, List.of());
        put(values, Facet.ACTOR, acting);
        put(values, Facet.RECIPIENT, receiving);
        put(values, Facet.WHO, both);
        put(values, Facet.SOURCE, named(chain));
        put(values, Facet.SPEAKER, named(chain.subList(0, Math.min(1, chain.size()))));
        put(values, Facet.CONTEXT, new LinkedHashSet<>(contexts.getOrDefault(key, List.of())));
        String type = row.getString("type");
        put(values, Facet.TYPE, List.of(type));
        put(
                values,
                Facet.KIND,
                List.of(Ontology.standard().expectType(type).kind().word()));
        put(values, Facet.FACTUALITY, List.of(row.getString("factuality")));
        put(values, Facet.REVIEW, List.of(known(row, "review")));
        put(values, Facet.AMOUNTS, List.of(withAmounts.contains(key) ? Facet.YES : Facet.NO));
        int from = day(row, "first_day");
        put(values, Facet.DATED, List.of(from == UNDATED ? Facet.NO : Facet.YES));
        return new Row(
                key,
                row.getString("id"),
                row.getInt("start"),
                row.getInt("end"),
                row.getBoolean("mutual"),
                from,
                day(row, "last_day"),
                values);
    }

    private void put(int[][] values, Facet facet, java.util.Collection<String> list) {
        values[facet.ordinal()] = words.list(facet, list.isEmpty() ? List.of(Facet.NONE) : list);
    }

    /** Each once; somebody without a name stands by the own id, and with all others of that kind. */
    private static List<String> named(List<String> ids) {
        Set<String> named = new LinkedHashSet<>();
        for (String id : ids) {
            named.add(id);
            if (id.startsWith("unnamed:")) {
                named.add(Facet.UNNAMED);
            }
        }
        return List.copyOf(named);
    }

    private static int day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column))
                .map(iso -> (int) LocalDate.parse(iso).toEpochDay())
                .orElse(UNDATED);
    }
}
