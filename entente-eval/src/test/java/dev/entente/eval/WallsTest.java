package dev.entente.eval;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.entente.claim.ClaimType;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The rooms and what each may see. */
class WallsTest {
    private static final String HOUSE = "dev.entente.";

    /** For each room the rooms that it may see; a new room needs a line. */
    private static final Map<String, List<String>> SEES = new TreeMap<>(Map.ofEntries(
            Map.entry("text", List.of()),
            Map.entry("claim", List.of("text")),
            Map.entry("language", List.of("text", "claim")),
            Map.entry("actor", List.of("text", "claim", "language")),
            Map.entry("attribution", List.of("text", "claim", "language", "actor")),
            Map.entry("coding", List.of("text", "claim", "language", "actor", "attribution")),
            Map.entry("pipeline", List.of("text", "claim", "language", "actor", "attribution", "coding")),
            Map.entry("reconcile", List.of("text", "claim")),
            Map.entry("align", List.of("text", "claim")),
            Map.entry("english", List.of("text", "language")),
            Map.entry("arabic", List.of("text", "language")),
            Map.entry("intake", List.of("text")),
            Map.entry("read", List.of("text", "intake")),
            Map.entry("formats", List.of("text", "intake")),
            Map.entry("store", List.of("text", "claim", "pipeline")),
            Map.entry("search", List.of("text", "claim", "store")),
            Map.entry("export", List.of("text", "claim")),
            Map.entry("evaluation", List.of("text", "claim")),
            Map.entry("ask", List.of("text", "claim", "actor", "reconcile", "align", "store")),
            Map.entry("bench", List.of("actor", "store")),
            Map.entry(
                    "serve",
                    List.of(
                            "text",
                            "claim",
                            "actor",
                            "align",
                            "reconcile",
                            "store",
                            "search",
                            "export",
                            "ask",
                            "bench"))));

    /** The composition root and the room of measures see all. */
    private static final List<String> SEE_ALL = List.of("cli", "eval");

    private static final List<String> CORE =
            List.of("text", "claim", "language", "actor", "attribution", "coding", "pipeline", "reconcile", "align");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.entente");

    /** "dev.entente.text.Passage" is of the room "text". */
    private static String room(JavaClass type) {
        return type.getPackageName().startsWith(HOUSE)
                ? type.getPackageName().substring(HOUSE.length()).split("\\.")[0]
                : "";
    }

    private static String[] packages(Stream<String> rooms) {
        return rooms.map(room -> HOUSE + room + "..").toArray(String[]::new);
    }

    @Test
    void allRoomsAreThere() {
        SortedSet<String> rooms = CLASSES.stream().map(WallsTest::room).collect(Collectors.toCollection(TreeSet::new));

        assertThat(rooms)
                .as("rooms without a line in this test")
                .allMatch(room -> SEES.containsKey(room) || SEE_ALL.contains(room));
        assertThat(rooms)
                .as("rooms that these walls guard")
                .contains("text", "claim", "language", "actor", "attribution", "coding", "pipeline")
                .contains(
                        "reconcile",
                        "align",
                        "english",
                        "intake",
                        "read",
                        "formats",
                        "store",
                        "search",
                        "export",
                        "ask",
                        "bench",
                        "serve",
                        "cli",
                        "eval");
    }

    @Test
    void packagesAreAcyclic() {
        slices().matching(HOUSE + "(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void eachRoomSeesOnlyWhatItsLineNames() {
        SEES.forEach((room, seen) -> wall(room, seen).check(CLASSES));
    }

    @Test
    void aWallStopsWhoeverLooksOver() {
        assertThat(wall("coding", List.of("text", "claim", "language", "actor"))
                        .evaluate(CLASSES)
                        .hasViolation())
                .as("coding sees attribution, so a wall between them is broken")
                .isTrue();
    }

    private static ArchRule wall(String room, List<String> seen) {
        DescribedPredicate<JavaClass> allowed =
                resideInAnyPackage(packages(Stream.concat(Stream.of(room), seen.stream())));
        return noClasses()
                .that()
                .resideInAPackage(HOUSE + room + "..")
                .should()
                .dependOnClassesThat(resideInAPackage(HOUSE + "*..").and(not(allowed)))
                .as("room " + room + " sees only " + seen)
                .allowEmptyShould(true);
    }

    @Test
    void nobodyInCoreSeesAParserADatabaseAWebOrAnAnswer() {
        noClasses()
                .that()
                .resideInAnyPackage(packages(CORE.stream()))
                .should()
                .dependOnClassesThat(not(resideInAnyPackage(
                                "java.lang..",
                                "java.util..",
                                "java.io..",
                                "java.math..",
                                "java.nio.charset..",
                                "java.security..",
                                "java.text..",
                                "java.time..",
                                "com.ibm.icu..",
                                "com.hankcs..",
                                "org.jspecify..",
                                "dev.entente.."))
                        .and(not(describe("a primitive or an array of one", WallsTest::isPrimitive))))
                .check(CLASSES);
    }

    private static boolean isPrimitive(JavaClass type) {
        return type.getBaseComponentType().isPrimitive()
                || type.getPackageName().isEmpty();
    }

    @Test
    void sqlIsSpokenInTheStoreAlone() {
        onlyIn("store", "java.sql..", "javax.sql..", "org.jdbi..", "org.sqlite..", "org.flywaydb..");
    }

    @Test
    void indexesAreSearchedInSearchAlone() {
        onlyIn("search", "org.apache.lucene..");
    }

    @Test
    void theParserIsCalledInItsPackAlone() {
        onlyIn("english", "edu.emory..");
    }

    @Test
    void documentsAreParsedInTheReadersAlone() {
        onlyIn(
                "formats",
                "org.apache.tika..",
                "org.apache.poi..",
                "org.apache.pdfbox..",
                "org.apache.commons.compress..",
                "org.apache.james..",
                "org.jsoup..",
                "net.dankito..",
                "org.netpreserve..",
                "com.rometools..",
                "javax.xml..",
                "org.xml.sax..");
    }

    // It is started as a JVM of its own: whoever could call it would parse strangers' files in the program.
    @Test
    void nobodySeesTheReaders() {
        noClasses()
                .that()
                .resideOutsideOfPackage(HOUSE + "formats..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(HOUSE + "formats..")
                .check(CLASSES);
    }

    @Test
    void theWebIsSpokenInTheServerAlone() {
        onlyIn("serve", "io.javalin..", "jakarta.servlet..", "org.eclipse.jetty..", "com.sun.net..");
        // Asking others over the web is for what measures the server, which is never shipped.
        noClasses()
                .that()
                .resideOutsideOfPackages(HOUSE + "serve..", HOUSE + "eval..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.net.http..")
                .check(CLASSES);
    }

    // It is found as a service in a folder of its own: all else works, and starts, without its libraries.
    @Test
    void nobodySeesTheServer() {
        noClasses()
                .that()
                .resideOutsideOfPackage(HOUSE + "serve..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(HOUSE + "serve..")
                .check(CLASSES);
    }

    @Test
    void theCommandLineIsParsedInOneRoom() {
        onlyIn("cli", "picocli..", "me.tongfei..");
    }

    private static void onlyIn(String room, String... libraries) {
        noClasses()
                .that()
                .resideOutsideOfPackage(HOUSE + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries)
                .check(CLASSES);
    }

    // The neutral wording of a type is what a sentence about a claim is made of: who has no label cannot make one.
    @Test
    void onlyAskWordsSentencesAboutClaims() {
        noClasses()
                .that()
                .resideOutsideOfPackages(HOUSE + "ask..", HOUSE + "claim..")
                .should()
                .callMethod(ClaimType.class, "label")
                .check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        SortedSet<String> open = CLASSES.stream()
                .map(JavaClass::getPackage)
                .filter(p -> p.getName().startsWith("dev.entente"))
                .filter(p -> p.tryGetAnnotationOfType(NullMarked.class).isEmpty())
                .map(JavaPackage::getName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(open)
                .as("packages without @NullMarked in their package-info")
                .isEmpty();
    }
}
