package dev.entente.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.claim.Claim;
import dev.entente.pipeline.Reading;
import dev.entente.search.Hit;
import dev.entente.search.Hits;
import dev.entente.search.Inquiry;
import dev.entente.search.Kind;
import dev.entente.search.SearchIndex;
import dev.entente.store.ClaimQuery;
import dev.entente.store.Collection;
import dev.entente.text.Document;
import dev.entente.text.Metadata;
import dev.entente.text.Passage;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is in a collection is found, at once, and marked where it stands. */
class SearchAcceptanceTest {
    private static final int DOCUMENTS = 2000;
    private static final int PARAGRAPHS = 50;
    private static final int SEARCHES = 300;
    private static final int WARM_UP = 100;
    /** CPU time: other work on the machine does not count. */
    private static final double MOST_MILLISECONDS = 100;

    private static final int PAGE = 20;
    private static final long SEED = 1920;
    private static final int WORDS = 5;
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]{2,}");
    private static final int SHARED_BEGINNING = 3;

    @Test
    void aHundredThousandPassagesAreSearchedInTime(@TempDir Path folder) {
        List<String> sentences = sentences(folder.resolve("own"));
        try (Collection collection = Collection.create(folder.resolve("large"))) {
            fill(collection, sentences);
            try (SearchIndex index = SearchIndex.open(collection, (done, all) -> {})) {
                assertThat(index.search(Inquiry.read("the", new AsTyped()), Kind.PASSAGE, 0, 1)
                                .all())
                        .isGreaterThan(DOCUMENTS);
                Times times = times(index, inquiries(sentences));
                System.out.printf(
                        Locale.ROOT,
                        "entente-eval: %d searches of %d passages: median %.1f ms, p95 %.1f ms; of CPU median %.1f ms, p95 %.1f ms%n",
                        SEARCHES,
                        DOCUMENTS * PARAGRAPHS,
                        Times.at(50, times.wall()),
                        Times.at(95, times.wall()),
                        Times.at(50, times.cpu()),
                        Times.at(95, times.cpu()));
                assertThat(Times.at(95, times.cpu())).isLessThan(MOST_MILLISECONDS);
            }
        }
    }

    /** The bundled collection's sentences; they are read into a collection on the way. */
    private static List<String> sentences(Path folder) {
        try (Pile pile = Pile.in(folder, SharedCoder.standard())) {
            pile.read(List.of(OwnCollection.documents()), Course.usual());
            List<String> sentences = new ArrayList<>();
            pile.collection()
                    .documents()
                    .flatMap(document -> document.text().lines())
                    .flatMap(line -> List.of(line.split("(?<=[.!?])\\s+")).stream())
                    .filter(sentence -> sentence.length() > 30)
                    .forEach(sentences::add);
            assertThat(sentences).hasSizeGreaterThan(200);
            return sentences;
        }
    }

    /** Paragraphs of two shuffled sentences, some words of which are made up, so that there are rare ones too. */
    private static void fill(Collection collection, List<String> sentences) {
        Random random = new Random(SEED);
        for (int i = 0; i < DOCUMENTS; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = 0; j < PARAGRAPHS; j++) {
                text.append(any(sentences, random))
                        .append(' ')
                        .append(rare(random))
                        .append(' ')
                        .append(any(sentences, random))
                        .append("\n\n");
            }
            Document document = Document.of("made-" + i, text.toString(), Metadata.none());
            collection.store(new Reading(document, List.of(), List.of(), List.of(), List.of(), false));
        }
    }

    private static String rare(Random random) {
        return "w" + Integer.toString(random.nextInt(20_000), 36);
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    /** One word, two, a phrase, without a word, beginnings, one or the other, rare words, by date. */
    private static List<String> inquiries(List<String> sentences) {
        Random random = new Random(SEED + 1);
        List<String> inquiries = new ArrayList<>();
        while (inquiries.size() < SEARCHES) {
            List<String> words = words(any(sentences, random));
            if (words.size() > 4) {
                String one = words.get(0);
                String two = words.get(1);
                switch (inquiries.size() % 8) {
                    case 0 -> inquiries.add(one);
                    case 1 -> inquiries.add(one + " " + two);
                    case 2 -> inquiries.add("\"" + two + " " + words.get(2) + "\"");
                    case 3 -> inquiries.add(one + " -" + two);
                    case 4 -> inquiries.add(one.substring(0, 3) + "*");
                    case 5 -> inquiries.add(one + " OR " + two + " OR " + words.get(3));
                    case 6 -> inquiries.add(rare(random));
                    default -> inquiries.add(String.join(" ", words));
                }
            }
        }
        return inquiries;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .distinct()
                .toList();
    }

    /** Milliseconds of each search, in order of length. */
    private record Times(List<Double> wall, List<Double> cpu) {
        static double at(int percent, List<Double> times) {
            return times.get(times.size() * percent / 100);
        }
    }

    private static Times times(SearchIndex index, List<String> inquiries) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Times times = new Times(new ArrayList<>(), new ArrayList<>());
        for (int i = -WARM_UP; i < inquiries.size(); i++) {
            Inquiry inquiry = Inquiry.read(inquiries.get(Math.floorMod(i, inquiries.size())), new AsTyped());
            long began = System.nanoTime();
            long start = threads.getCurrentThreadCpuTime();
            index.search(inquiry, Kind.PASSAGE, 0, PAGE);
            if (i >= 0) {
                times.cpu().add((threads.getCurrentThreadCpuTime() - start) / 1e6);
                times.wall().add((System.nanoTime() - began) / 1e6);
            }
        }
        Collections.sort(times.cpu());
        Collections.sort(times.wall());
        return times;
    }

    @Test
    void everyClaimOfTheBundledCollectionIsFoundByWordsOfItsQuote(@TempDir Path folder) {
        sentences(folder.resolve("own"));
        everyClaimIsFound(folder.resolve("own"));
    }

    @Test
    void everyClaimOfTheGoldsIsFoundByWordsOfItsQuote() {
        for (Yardstick yardstick : List.of(Yardstick.GOLD, Yardstick.WORLD)) {
            everyClaimIsFound(yardstick.outcome().export().resolveSibling("collection"));
        }
    }

    private static void everyClaimIsFound(Path folder) {
        try (Collection collection = Collection.open(folder);
                SearchIndex index = SearchIndex.open(collection, (done, all) -> {})) {
            List<Claim> claims = collection.claims(ClaimQuery.all());
            assertThat(claims).hasSizeGreaterThan(20);
            for (Claim claim : claims) {
                List<String> words = longest(words(claim.evidence()));
                if (words.isEmpty()) {
                    continue; // a quote of numbers and signs
                }
                Hits hits = index.search(Inquiry.read(String.join(" ", words), new AsTyped()), Kind.CLAIM, 0, 1000);
                assertThat(hits.hits())
                        .as("%s: %s", claim.id(), words)
                        .extracting(Hit::id)
                        .contains(claim.id());
                hits.hits().forEach(hit -> marksCutExactly(hit, words, collection));
            }
        }
    }

    private static List<String> longest(List<String> words) {
        return words.stream()
                .filter(word -> !word.equals("or"))
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(word -> word))
                .limit(WORDS)
                .collect(Collectors.toList());
    }

    /** A mark is a whole word, or what a quote has of it, inside of what was found, and one of those that were looked for, whatever its ending. */
    private static void marksCutExactly(Hit hit, List<String> words, Collection collection) {
        String text = collection.findDocument(hit.document()).orElseThrow().text();
        assertThat(hit.marks()).hasSizeGreaterThanOrEqualTo(words.size());
        for (Passage mark : hit.marks()) {
            String cut = mark.cut(text).toLowerCase(Locale.ROOT);
            assertThat(hit.spans())
                    .as("mark %s", cut)
                    .anyMatch(span -> span.start() <= mark.start() && mark.end() <= span.end());
            // a quote may begin within a word: behind an "and" that is written as one with it
            if (hit.spans().stream().noneMatch(span -> span.start() == mark.start())) {
                assertThat(letterAt(text, mark.start() - 1))
                        .as("before %s", cut)
                        .isEmpty();
            }
            if (hit.spans().stream().noneMatch(span -> span.end() == mark.end())) {
                assertThat(letterAt(text, mark.end())).as("behind %s", cut).isEmpty();
            }
            assertThat(words).as("mark %s", cut).anyMatch(word -> isForm(cut, word));
        }
    }

    private static Optional<Character> letterAt(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at))
                ? Optional.of(text.charAt(at))
                : Optional.empty();
    }

    /** In Arabic a word may lose what stands before it as well. */
    private static boolean isForm(String cut, String word) {
        boolean latin = cut.codePoints()
                .allMatch(
                        c -> !Character.isLetter(c) || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
        int shared = Math.min(SHARED_BEGINNING, Math.min(cut.length(), word.length()));
        return !latin || cut.startsWith(word.substring(0, shared));
    }
}
