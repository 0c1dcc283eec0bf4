package dev.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.actor.Registry;
import dev.entente.ask.Casebook;
import dev.entente.ask.Page;
import dev.entente.ask.Statement;
import dev.entente.store.ClaimQuery;
import dev.entente.store.Collection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the documents show is what the program does: every example is run, in the order of README and GUIDE, in a folder of its own.
 *
 * <p>Where the program's output has changed on purpose, {@code -Dentente.golden=write} writes it into the documents and the picture.
 */
class DocsTest {
    private static final Path ROOT = Path.of(System.getProperty("entente.root", ".."));
    private static final boolean WRITE =
            System.getProperty("entente.golden", "").equals("write");
    private static final List<String> DOCUMENTS =
            List.of("README.md", "GUIDE.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md");
    private static final int COLUMNS = 100;
    /** What README shows a picture of, and at least how many lines of it. */
    private static final String[] PICTURED = {"dossier", "demo.entente", "united-kingdom", "arabs"};

    private static final int PICTURED_LINES = 44;
    private static final List<String> TAKE_PATHS = List.of("--into", "--out", "--actors", "--html");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");
    private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]+");
    private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z]+) {2,}\\S");

    @TempDir
    static Path folder = Path.of("");

    private static String home = "";
    private static Session demo = new Session(0, "", "");

    @BeforeAll
    static void readTheBundledCollection() throws IOException {
        home = System.getProperty("entente.home", "");
        System.setProperty("entente.home", ROOT.toString());
        try (Stream<Path> files = Files.walk(ROOT.resolve("collections"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(ROOT.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        demo = run("demo", "--into", "demo.entente");
    }

    @AfterAll
    static void leaveTheHome() {
        System.setProperty("entente.home", home);
    }

    /** Runs the program; words that mean something in the folder mean it there, and its output does not show the folder. */
    private static Session run(String... words) {
        Object[] placed = Arrays.copyOf(words, words.length, Object[].class);
        for (int i = 1; i < words.length; i++) {
            boolean path = TAKE_PATHS.contains(words[i - 1]) || Files.exists(folder.resolve(words[i]));
            placed[i] = path ? folder.resolve(words[i]) : words[i];
        }
        Session session = Session.at(COLUMNS, placed);
        return new Session(session.code(), seen(session.out()), seen(session.err()));
    }

    private static String seen(String text) {
        return text.replace(folder + "/", "");
    }

    @TestFactory
    Stream<DynamicTest> everyExampleShowsWhatTheProgramSays() {
        return Stream.of("README.md", "GUIDE.md").flatMap(name -> {
            Handbook handbook = new Handbook(ROOT.resolve(name));
            Map<DocsExample, List<String>> changed = new LinkedHashMap<>();
            Stream<DynamicTest> steps = handbook.steps().stream().map(step -> test(step, changed));
            return WRITE
                    ? Stream.concat(steps, Stream.of(DynamicTest.dynamicTest(name, () -> handbook.rewrite(changed))))
                    : steps;
        });
    }

    private static DynamicTest test(Handbook.Step step, Map<DocsExample, List<String>> changed) {
        if (step instanceof Handbook.Run run) {
            DocsExample example = run.example();
            return DynamicTest.dynamicTest(example.place() + " " + example.line(), () -> check(example, changed));
        }
        Handbook.Write write = (Handbook.Write) step;
        return DynamicTest.dynamicTest(write.name(), () -> {
            Path file = folder.resolve(write.name());
            Files.createDirectories(file.getParent());
            Files.writeString(file, write.text());
        });
    }

    private static void check(DocsExample example, Map<DocsExample, List<String>> changed) {
        List<String> words = example.words();
        Session session = words.equals(List.of("demo")) ? demo : run(words.toArray(String[]::new));
        String output = session.out() + session.err();
        assertThat(session.code())
                .as(example.place() + " " + example.line() + "\n" + output)
                .isEqualTo(example.code());
        if (WRITE && !example.fits(output)) {
            changed.put(example, example.shownOf(output));
        } else {
            assertThat(example.fits(output))
                    .as(example.place() + ": the program now says (-Dentente.golden=write takes it over):\n" + output)
                    .isTrue();
        }
    }

    @Test
    void pictureIsATrueCopyOfTheOutput() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, false, StandardCharsets.UTF_8);
        String[] words = PICTURED.clone();
        words[1] = folder.resolve(words[1]).toString();
        Entente.run(new Terminal(stream, stream, COLUMNS, true, false), words);
        List<String> lines = new ArrayList<>(List.of(DocsExample.PROMPT + String.join(" ", PICTURED)));
        List<String> all = seen(out.toString(StandardCharsets.UTF_8)).lines().toList();
        int end = PICTURED_LINES;
        while (DocsExample.isWithinItem(all.get(end))) {
            end++;
        }
        lines.addAll(all.subList(0, end));
        lines.add(DocsExample.ELISION);
        String picture = TerminalPicture.of(lines, COLUMNS);
        Path file = ROOT.resolve("docs/dossier.svg");
        if (WRITE) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, picture);
        }
        assertThat(file).hasContent(picture);
        assertThat(Files.readString(ROOT.resolve("README.md"))).contains("](docs/dossier.svg)");
    }

    @Test
    void everyClaimOfTheBundledCollectionIsShownWithItsChain() {
        try (Collection collection = Collection.open(folder.resolve("demo.entente"))) {
            Casebook casebook = Casebook.of(collection, Registry::standard);
            List<Statement> all = casebook.statements(ClaimQuery.all());
            String html = HtmlPage.of(Page.of(all), casebook, Map.of());
            List<String> articles = HtmlPageTest.elements(html, "article", "");
            assertThat(articles).hasSize(all.size()).hasSizeGreaterThan(100);
            for (int i = 0; i < all.size(); i++) {
                assertThat(articles.get(i))
                        .contains("<mark>" + Html.text(all.get(i).claim().evidence()) + "</mark>");
                assertThat(HtmlPageTest.elements(articles.get(i), "p", "according"))
                        .singleElement()
                        .asString()
                        .matches("(?s)(according to \\S.*|in the document&#39;s own voice); in \\S.*");
            }
        }
    }

    @Test
    void guideNamesEveryCommandAndOption() {
        String guide = new Handbook(ROOT.resolve("GUIDE.md")).text();
        SortedSet<String> named = new TreeSet<>();
        Matcher command = COMMAND.matcher(Session.of("--help").out());
        while (command.find()) {
            named.add("entente " + command.group(1));
            Matcher option =
                    OPTION.matcher(Session.of(command.group(1), "--help").out());
            while (option.find()) {
                named.add(option.group());
            }
        }
        assertThat(named).as("what --help lists").contains("entente dossier", "--factuality", "--into");
        assertThat(named).allSatisfy(word -> assertThat(guide).contains(word));
    }

    @Test
    void linksLeadSomewhere() {
        for (String name : DOCUMENTS) {
            Matcher link = LINK.matcher(new Handbook(ROOT.resolve(name)).text());
            while (link.find()) {
                assertThat(ROOT.resolve(link.group(1))).as(name).exists();
            }
        }
    }

    // What an example shows is held against all of the output: an elision is written, a missing line is no match.
    @Test
    void anExampleThatShowsSomethingElseIsFound() {
        DocsExample example =
                new DocsExample("X.md:1", "$ ./entente files a.entente # exits 1", List.of("a … 3", "…", "d"));
        assertThat(example.code()).isEqualTo(1);
        assertThat(example.words()).containsExactly("files", "a.entente");
        assertThat(example.fits("a 1 3\nb\nc\nd\n")).isTrue();
        assertThat(example.fits("a 1 3\nd\n")).isTrue();
        assertThat(example.fits("a 1 4\nb\nd\n")).isFalse();
        assertThat(example.fits("a 1 3\nb\nd\ne\n")).isFalse();
        assertThat(example.shownOf("a 2 4\n    within\nb\nc\n")).containsExactly("a 2 4", "    within", "…", "c");
    }
}
