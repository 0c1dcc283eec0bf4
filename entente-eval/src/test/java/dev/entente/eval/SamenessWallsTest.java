package dev.entente.eval;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ByteArrayOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.DateFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Calendar;
import java.util.Date;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Scanner;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/**
 * What would make two runs, or two machines, differ is not called: the machine's own language, charset, time zone, clock, or
 * chance. The command line may look at the clock, for it tells how long a run took.
 */
class SamenessWallsTest {
    private static final String[] ROOMS = {
        "dev.entente.text..",
        "dev.entente.claim..",
        "dev.entente.language..",
        "dev.entente.actor..",
        "dev.entente.attribution..",
        "dev.entente.coding..",
        "dev.entente.pipeline..",
        "dev.entente.reconcile..",
        "dev.entente.align..",
        "dev.entente.english..",
        "dev.entente.intake..",
        "dev.entente.read..",
        "dev.entente.formats..",
        "dev.entente.store..",
        "dev.entente.export..",
        "dev.entente.evaluation..",
        "dev.entente.ask..",
        "dev.entente.bench..",
        "dev.entente.serve.answer.."
    };

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.entente");

    /** Calls of these that name neither {@link Locale} nor {@link Charset} take the machine's. */
    private static final Set<String> NEED_A_LOCALE = Set.of(
            "java.lang.String.format",
            "java.lang.String.formatted",
            "java.lang.String.toLowerCase",
            "java.lang.String.toUpperCase",
            "java.io.PrintStream.printf",
            "java.io.PrintStream.format",
            "java.io.PrintWriter.printf",
            "java.io.PrintWriter.format",
            Formatter.class.getName() + ".<init>",
            DateTimeFormatter.class.getName() + ".ofPattern",
            DateTimeFormatterBuilder.class.getName() + ".toFormatter",
            "java.text.SimpleDateFormat.<init>",
            "java.text.DecimalFormat.<init>",
            "java.text.BreakIterator.getWordInstance",
            "java.text.BreakIterator.getSentenceInstance",
            "java.text.Collator.getInstance");

    private static final Set<String> NEED_A_CHARSET = Set.of(
            "java.lang.String.getBytes",
            ByteArrayOutputStream.class.getName() + ".toString",
            FileReader.class.getName() + ".<init>",
            FileWriter.class.getName() + ".<init>",
            InputStreamReader.class.getName() + ".<init>",
            OutputStreamWriter.class.getName() + ".<init>",
            PrintStream.class.getName() + ".<init>",
            PrintWriter.class.getName() + ".<init>",
            Scanner.class.getName() + ".<init>");

    private static final List<Class<?>> CHANCE =
            List.of(Random.class, SecureRandom.class, ThreadLocalRandom.class, Date.class, Calendar.class);

    private static final Set<String> NEVER = Set.of(
            Locale.class.getName() + ".getDefault",
            TimeZone.class.getName() + ".getDefault",
            ZoneId.class.getName() + ".systemDefault",
            Charset.class.getName() + ".defaultCharset",
            UUID.class.getName() + ".randomUUID",
            "java.lang.Math.random",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.System.identityHashCode",
            "java.util.Collections.shuffle",
            "com.ibm.icu.util.ULocale.getDefault");

    private static final DescribedPredicate<JavaCall<?>> LANGUAGE = describe(
            "take the default locale",
            call -> NEED_A_LOCALE.contains(name(call))
                    && !names(call, Locale.class.getName())
                    && !names(call, "java.text.DecimalFormatSymbols"));

    private static final DescribedPredicate<JavaCall<?>> FORMAT = describe(
            "take the default locale",
            call -> (call.getTargetOwner().isAssignableTo(NumberFormat.class)
                            || call.getTargetOwner().isAssignableTo(DateFormat.class))
                    && call.getName().startsWith("get")
                    && call.getName().endsWith("Instance")
                    && !names(call, Locale.class.getName()));

    private static final DescribedPredicate<JavaCall<?>> CHARSET = describe(
            "take the default charset",
            call -> NEED_A_CHARSET.contains(name(call))
                    && !names(call, Charset.class.getName())
                    && !names(call, "java.nio.charset.CharsetDecoder")
                    && !names(call, "java.nio.charset.CharsetEncoder")
                    && !isOverCharacters(call));

    private static final DescribedPredicate<JavaCall<?>> BYTES = describe(
            "take the default charset",
            call -> name(call).equals("java.lang.String.<init>")
                    && names(call, "[B")
                    && !names(call, Charset.class.getName()));

    private static final DescribedPredicate<JavaCall<?>> MACHINE =
            describe("be the machine's own", call -> NEVER.contains(name(call)));

    private static final DescribedPredicate<JavaCall<?>> CLOCK = describe(
            "look at the clock",
            call -> call.getTargetOwner().getPackageName().startsWith("java.time")
                    && (call.getName().equals("now") || call.getName().startsWith("system")));

    private static final DescribedPredicate<JavaCall<?>> DICE = describe(
            "be chance or the clock",
            call -> CHANCE.stream().anyMatch(c -> call.getTargetOwner().isAssignableTo(c))
                    && !call.getName().equals("toInstant")); // a library's way to hand over a moment that it read

    private static final List<DescribedPredicate<JavaCall<?>>> FORBIDDEN =
            List.of(LANGUAGE, FORMAT, CHARSET, BYTES, MACHINE, CLOCK, DICE);

    @Test
    void noCallTakesTheMachinesLanguage() {
        check(LANGUAGE);
        check(FORMAT);
    }

    @Test
    void noCallTakesTheMachinesCharset() {
        check(CHARSET);
        check(BYTES);
    }

    @Test
    void noCallLooksAtTheClockOrRollsDice() {
        check(MACHINE);
        check(CLOCK);
        check(DICE);
    }

    /** Each line would give another outcome on another machine or on another day. */
    @SuppressWarnings({"DefaultCharset", "StringCaseLocaleUsage", "JavaTimeDefaultTimeZone", "unused"})
    private static final class Offences {
        String upper = "title".toUpperCase();
        String lower = "TITLE".toLowerCase();
        String number = String.format("%d", 1915);
        String amount = "%d".formatted(500_000);
        NumberFormat format = NumberFormat.getInstance();
        DateTimeFormatter pattern = DateTimeFormatter.ofPattern("d MMMM");
        byte[] bytes = "title".getBytes();
        String text = new String(bytes);
        Scanner scanner = new Scanner(System.in);
        Locale locale = Locale.getDefault();
        ZoneId zone = ZoneId.systemDefault();
        LocalDate today = LocalDate.now();
        long now = System.currentTimeMillis();
        double chance = Math.random();
        Random dice = new Random();
    }

    /** The same with all that they need. */
    @SuppressWarnings("unused")
    private static final class Manners {
        String upper = "title".toUpperCase(Locale.ROOT);
        String number = String.format(Locale.ROOT, "%d", 1915);
        NumberFormat format = NumberFormat.getInstance(Locale.ROOT);
        DateTimeFormatter pattern = DateTimeFormatter.ofPattern("d MMMM", Locale.ROOT);
        byte[] bytes = "title".getBytes(StandardCharsets.UTF_8);
        String text = new String(bytes, StandardCharsets.UTF_8);
        PrintWriter writer = new PrintWriter(new StringWriter());
        LocalDate day = LocalDate.of(1915, 10, 24);
    }

    @Test
    void theWallStopsEveryOffenceAndNothingElse() {
        assertThat(forbidden(Offences.class)).hasSize(Offences.class.getDeclaredFields().length);
        assertThat(forbidden(Manners.class)).isEmpty();
    }

    private static List<JavaCall<?>> forbidden(Class<?> type) {
        return new ClassFileImporter()
                .importClasses(type).stream()
                        .flatMap(t -> t.getAccessesFromSelf().stream())
                        .<JavaCall<?>>mapMulti((access, calls) -> {
                            if (access instanceof JavaCall<?> call) {
                                calls.accept(call);
                            }
                        })
                        .filter(call -> FORBIDDEN.stream().anyMatch(rule -> rule.test(call)))
                        .toList();
    }

    private static void check(DescribedPredicate<JavaCall<?>> forbidden) {
        noClasses()
                .that()
                .resideInAnyPackage(ROOMS)
                .should()
                .callCodeUnitWhere(forbidden)
                .check(CLASSES);
    }

    /** "java.lang.String.format". */
    private static String name(JavaCall<?> call) {
        return call.getTargetOwner().getName() + "." + call.getName();
    }

    private static boolean names(JavaCall<?> call, String parameter) {
        CodeUnitCallTarget target = call.getTarget();
        return target.getRawParameterTypes().stream().map(JavaClass::getName).anyMatch(parameter::equals);
    }

    /** A print writer over a writer, and a scanner of a string, have characters already. */
    private static boolean isOverCharacters(JavaCall<?> call) {
        return names(call, "java.io.Writer")
                || names(call, "java.lang.Readable")
                || (name(call).equals(Scanner.class.getName() + ".<init>") && names(call, String.class.getName()));
    }
}
