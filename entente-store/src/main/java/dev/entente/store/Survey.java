package dev.entente.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * All claims of a collection at a glance, in memory: which of them a selection leaves, and how many each value of each facet would
 * leave. What it counts is what {@link Collection} holds at that moment, corrections applied.
 *
 * <p>About 300 bytes a claim. It does not change; {@link #followed} gives one of what the collection holds now, for which only the
 * documents that changed are read. Not for several threads.
 *
 * <pre>{@code
 * Survey survey = Survey.of(collection);
 * Survey.Chosen chosen = survey.choose(Selection.all().with(Facet.TYPE, List.of("AID")));
 * chosen.ids(Survey.Order.TEXT, 0, 50);
 * chosen.counts(Facet.LANGUAGE);
 * }</pre>
 */
public final class Survey {
    private static final int FACETS = Facet.values().length;
    /** A date is a condition like a facet, and counted like one. */
    private static final int DATE = FACETS;
    /** Where more documents changed than that, all are read anew. */
    private static final int FEW = 2_000;
    /** A vague date is counted in so many periods at most: all after would say nothing. */
    private static final int PERIODS = 1_200;

    private final Collection collection;
    private final Collection.State state;
    private final long change;
    private final SurveyRows.Words words;
    private final Map<Long, SurveyRows.Sheet> sheets;
    private final List<SurveyRows.Row> rows;
    private final BitSet disputed;
    private final Map<String, Integer> places = new HashMap<>();
    private final int[] yes;
    private final int[] no;
    /** By facet; each made when it is first asked for. */
    private final Map<Facet, FacetColumn> columns = new EnumMap<>(Facet.class);
    /** Rows by date, undated last; worked out when it is first asked for. */
    private Optional<int[]> earliest = Optional.empty();
    /** By row the years and the months that its date may mean; worked out when they are first asked for. */
    private Optional<int[][]> years = Optional.empty();

    private Optional<int[][]> months = Optional.empty();

    /** In which order claims are given. */
    public enum Order {
        /** By document, start, end and id. */
        TEXT,
        /** By the first and the last day that a date may mean, undated last. */
        EARLIEST,
        /** The latest first, undated last. */
        LATEST
    }

    private Survey(Collection collection, SurveyRows.Words words, Map<Long, SurveyRows.Sheet> sheets) {
        this.collection = collection;
        this.state = collection.state();
        this.change = collection.lastChange();
        this.words = words;
        this.sheets = sheets;
        this.rows = new ArrayList<>();
        sheets.values().stream()
                .sorted(Comparator.comparing(SurveyRows.Sheet::document))
                .forEach(sheet -> rows.addAll(sheet.rows()));
        Set<Long> keys = collection.database().read(SurveyRows::disputed);
        this.disputed = new BitSet(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            places.put(rows.get(i).id(), i);
            disputed.set(i, keys.contains(rows.get(i).key()));
        }
        this.yes = words.list(Facet.DISPUTED, List.of(Facet.YES));
        this.no = words.list(Facet.DISPUTED, List.of(Facet.NO));
    }

    private FacetColumn column(Facet facet) {
        return columns.computeIfAbsent(
                facet, f -> FacetColumn.of(rows.size(), words.size(f), row -> values(row, f.ordinal())));
    }

    /** Surveys a collection. */
    public static Survey of(Collection collection) {
        return collection.atOnce(() -> {
            SurveyRows.Words words = new SurveyRows.Words();
            Map<Long, SurveyRows.Sheet> sheets =
                    collection.database().read(handle -> SurveyRows.load(handle, words, Optional.empty()));
            return new Survey(collection, words, sheets);
        });
    }

    /** A survey of what the collection holds now; this one if nothing changed, whoever might have changed it. */
    public Survey followed() {
        return isCurrent() ? this : collection.atOnce(this::follow);
    }

    /** Whether nothing was written since, by this program or another. */
    public boolean isCurrent() {
        return collection.state().equals(state);
    }

    private Survey follow() {
        List<Change> changes = collection.changes(change, FEW + 1);
        if (changes.size() > FEW) {
            return of(collection);
        }
        Set<Long> changed = new HashSet<>();
        changes.forEach(c -> changed.add(c.document()));
        Map<Long, SurveyRows.Sheet> now = new HashMap<>(sheets);
        now.keySet().removeAll(changed);
        if (!changed.isEmpty()) {
            now.putAll(collection.database().read(handle -> SurveyRows.load(handle, words, Optional.of(changed))));
        }
        return new Survey(collection, words, now);
    }

    /** Number of claims. */
    public int size() {
        return rows.size();
    }

    /** The claims that a selection leaves. */
    public Chosen choose(Selection selection) {
        return new Chosen(selection);
    }

    private int[] values(int row, int facet) {
        if (facet == Facet.DISPUTED.ordinal()) {
            return disputed.get(row) ? yes : no;
        }
        return rows.get(row).values()[facet];
    }

    private List<String> words(int row, Facet facet) {
        return Arrays.stream(values(row, facet.ordinal()))
                .mapToObj(number -> words.word(facet, number))
                .toList();
    }

    /** What a selection leaves, and what it would leave without one of its conditions. */
    public final class Chosen {
        private final BitSet within;
        /** Rows that fail in one condition alone, by its facet. */
        private final BitSet[] but = new BitSet[FACETS + 1];

        private final Map<Facet, Tally> tallies = new EnumMap<>(Facet.class);

        private Chosen(Selection selection) {
            BitSet among = selection.among().map(this::rowsOf).orElse(all());
            selection.between().ifPresent(pair -> among.and(between(pair)));
            Map<Integer, BitSet> conditions = new HashMap<>();
            selection
                    .chosen()
                    .forEach((facet, values) ->
                            conditions.put(facet.ordinal(), column(facet).rows(numbers(facet, values))));
            selection
                    .date()
                    .ifPresent(
                            d -> conditions.put(DATE, dated((int) d.from().toEpochDay(), (int) d.to().toEpochDay())));
            for (int i = 0; i <= FACETS; i++) {
                but[i] = conditions.containsKey(i) ? onlyWithout(i, conditions, among) : new BitSet();
            }
            conditions.values().forEach(among::and);
            within = among;
        }

        /** The rows that meet all conditions but this one. */
        private BitSet onlyWithout(int condition, Map<Integer, BitSet> conditions, BitSet among) {
            BitSet left = (BitSet) among.clone();
            conditions.forEach((facet, met) -> {
                if (facet == condition) {
                    left.andNot(met);
                } else {
                    left.and(met);
                }
            });
            return left;
        }

        private BitSet dated(int from, int to) {
            BitSet found = new BitSet(rows.size());
            for (int row = 0; row < rows.size(); row++) {
                SurveyRows.Row claim = rows.get(row);
                found.set(row, claim.from() != SurveyRows.UNDATED && claim.from() <= to && claim.to() >= from);
            }
            return found;
        }

        private BitSet all() {
            BitSet all = new BitSet(rows.size());
            all.set(0, rows.size());
            return all;
        }

        private BitSet rowsOf(Set<String> ids) {
            BitSet found = new BitSet(rows.size());
            ids.forEach(id -> Optional.ofNullable(places.get(id)).ifPresent(found::set));
            return found;
        }

        private BitSet numbers(Facet facet, Set<String> values) {
            BitSet numbers = new BitSet();
            values.forEach(value -> words.find(facet, value).ifPresent(numbers::set));
            return numbers;
        }

        private BitSet between(Selection.Between pair) {
            BitSet both = column(Facet.WHO).rows(numbers(Facet.WHO, Set.of(pair.one())));
            both.and(column(Facet.WHO).rows(numbers(Facet.WHO, Set.of(pair.other()))));
            BitSet found = new BitSet(rows.size());
            both.stream().filter(row -> isBetween(row, pair)).forEach(found::set);
            return found;
        }

        private boolean isBetween(int row, Selection.Between pair) {
            boolean oneActs = has(row, Facet.ACTOR, pair.one());
            boolean otherActs = has(row, Facet.ACTOR, pair.other());
            boolean oneReceives = has(row, Facet.RECIPIENT, pair.one());
            boolean otherReceives = has(row, Facet.RECIPIENT, pair.other());
            boolean together = rows.get(row).mutual() && (oneActs && otherActs || oneReceives && otherReceives);
            return oneActs && otherReceives || otherActs && oneReceives || together;
        }

        private boolean has(int row, Facet facet, String value) {
            return words.find(facet, value)
                    .filter(number -> column(facet).has(row, number))
                    .isPresent();
        }

        /** How many claims are left. */
        public int size() {
            return within.cardinality();
        }

        /**
         * Ids of those left.
         *
         * @param from how many to pass over
         * @param most how many to give at most
         */
        public List<String> ids(Order order, int from, int most) {
            return ordered(order)
                    .skip(from)
                    .limit(most)
                    .mapToObj(row -> rows.get(row).id())
                    .toList();
        }

        private IntStream ordered(Order order) {
            if (order == Order.TEXT) {
                return within.stream();
            }
            int[] byDate = byDate();
            if (order == Order.EARLIEST) {
                return Arrays.stream(byDate).filter(within::get);
            }
            int dated = byDate.length;
            while (dated > 0 && rows.get(byDate[dated - 1]).from() == SurveyRows.UNDATED) {
                dated--;
            }
            int last = dated;
            IntStream latest = IntStream.range(0, last).map(i -> byDate[last - 1 - i]);
            return IntStream.concat(latest, Arrays.stream(byDate, last, byDate.length))
                    .filter(within::get);
        }

        /** Those left, in order of document and text. */
        public List<Surveyed> claims() {
            return within.stream().mapToObj(Survey.this::surveyed).toList();
        }

        /**
         * For each value of a facet, how many claims are left if it alone is chosen in this facet and all else stays; values without
         * any are not named.
         */
        public SortedMap<String, Integer> counts(Facet facet) {
            int[] counts = numbered(facet);
            SortedMap<String, Integer> byWord = new TreeMap<>();
            for (int i = 0; i < counts.length; i++) {
                if (counts[i] > 0) {
                    byWord.put(words.word(facet, i), counts[i]);
                }
            }
            return byWord;
        }

        /** As {@link #counts}, to be asked for those with the most claims. */
        public Tally tally(Facet facet) {
            return tallies.computeIfAbsent(facet, f -> new Tally(f, words, numbered(f)));
        }

        private int[] numbered(Facet facet) {
            int[] counts = new int[words.size(facet)];
            column(facet).count(within, counts);
            column(facet).count(but[facet.ordinal()], counts);
            return counts;
        }

        /** How many without a date are left if the date is no condition. */
        public int undated() {
            return (int) anyDate()
                    .filter(row -> rows.get(row).from() == SurveyRows.UNDATED)
                    .count();
        }

        private IntStream anyDate() {
            return IntStream.concat(within.stream(), but[DATE].stream());
        }

        /**
         * For each year or month how many claims are left if it alone is chosen as the date; one with a vague date counts in each
         * period that it may mean.
         */
        public SortedMap<String, Integer> periods(boolean months) {
            int[][] spans = months ? monthSpans() : yearSpans();
            int[] dated = anyDate()
                    .filter(row -> rows.get(row).from() != SurveyRows.UNDATED)
                    .toArray();
            SortedMap<String, Integer> byName = new TreeMap<>();
            if (dated.length == 0) {
                return byName;
            }
            int first = Arrays.stream(dated).map(row -> spans[0][row]).min().getAsInt();
            int last = Arrays.stream(dated).map(row -> spans[1][row]).max().getAsInt();
            int[] steps = new int[last - first + 2]; // how many begin there, less how many ended before
            for (int row : dated) {
                steps[spans[0][row] - first]++;
                steps[spans[1][row] - first + 1]--;
            }
            for (int i = 0, count = 0; i <= last - first; i++) {
                count += steps[i];
                if (count > 0) {
                    byName.put(name(first + i, months), count);
                }
            }
            return byName;
        }
    }

    private int[][] yearSpans() {
        int[][] known = years.orElseGet(() -> spans(false));
        years = Optional.of(known);
        return known;
    }

    private int[][] monthSpans() {
        int[][] known = this.months.orElseGet(() -> spans(true));
        this.months = Optional.of(known);
        return known;
    }

    /** By row the first and the last period that its date may mean. */
    private int[][] spans(boolean byMonth) {
        int[][] spans = new int[2][rows.size()];
        for (int row = 0; row < rows.size(); row++) {
            SurveyRows.Row claim = rows.get(row);
            if (claim.from() != SurveyRows.UNDATED) {
                spans[0][row] = period(claim.from(), byMonth);
                spans[1][row] = Math.min(period(claim.to(), byMonth), spans[0][row] + PERIODS);
            }
        }
        return spans;
    }

    private int[] byDate() {
        int[] known = earliest.orElseGet(() -> {
            Comparator<Integer> undatedLast =
                    Comparator.comparing(row -> rows.get(row).from() == SurveyRows.UNDATED);
            return IntStream.range(0, rows.size())
                    .boxed()
                    .sorted(undatedLast
                            .thenComparing(row -> rows.get(row).from())
                            .thenComparing(row -> rows.get(row).to()))
                    .mapToInt(Integer::intValue)
                    .toArray();
        });
        earliest = Optional.of(known);
        return known;
    }

    private static int period(int day, boolean months) {
        LocalDate date = LocalDate.ofEpochDay(day);
        return months ? date.getYear() * 12 + date.getMonthValue() - 1 : date.getYear();
    }

    private static String name(int period, boolean months) {
        int year = months ? Math.floorDiv(period, 12) : period;
        return months
                ? YearMonth.of(year, Math.floorMod(period, 12) + 1).toString()
                : String.format(java.util.Locale.ROOT, "%04d", year);
    }

    private Surveyed surveyed(int row) {
        SurveyRows.Row claim = rows.get(row);
        return new Surveyed(
                claim.id(),
                words(row, Facet.DOCUMENT).get(0),
                words(row, Facet.TYPE).get(0),
                claim.mutual(),
                words(row, Facet.FACTUALITY).get(0),
                disputed.get(row),
                named(words(row, Facet.ACTOR)),
                named(words(row, Facet.RECIPIENT)),
                words(row, Facet.SOURCE).stream()
                        .filter(id -> !id.startsWith(":"))
                        .toList(),
                day(claim.from()),
                day(claim.to()));
    }

    private static List<String> named(List<String> ids) {
        return ids.stream()
                .filter(id -> !id.startsWith(":") && !id.startsWith("unnamed:"))
                .toList();
    }

    private static Optional<LocalDate> day(int day) {
        return day == SurveyRows.UNDATED ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }
}
