package dev.entente.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Files and methods stay small enough to be read at one sitting. */
class SizesTest {
    private static final int LINES_OF_A_FILE = 600;
    private static final int LINES_OF_A_METHOD = 60;

    /** All main sources of all modules. */
    private static List<Path> sources() throws IOException {
        try (Stream<Path> modules = Files.list(Settings.root())) {
            List<Path> roots = modules.filter(m -> m.getFileName().toString().startsWith("entente-"))
                    .map(m -> m.resolve("src").resolve("main").resolve("java"))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList();
            List<Path> sources = new ArrayList<>();
            for (Path root : roots) {
                try (Stream<Path> files = Files.walk(root)) {
                    files.filter(f -> f.toString().endsWith(".java")).sorted().forEach(sources::add);
                }
            }
            return sources;
        }
    }

    @Test
    void noFileIsOverSixHundredLines() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path source : sources()) {
            int lines = Files.readAllLines(source, StandardCharsets.UTF_8).size();
            if (lines > LINES_OF_A_FILE) {
                tooLong.add(Settings.root().relativize(source) + ": " + lines);
            }
        }

        assertThat(sources()).hasSizeGreaterThan(100);
        assertThat(tooLong)
                .as("files of more than " + LINES_OF_A_FILE + " lines")
                .isEmpty();
    }

    @Test
    void noMethodIsOverSixtyLines() throws IOException {
        List<Method> methods = methods(sources());

        assertThat(methods).hasSizeGreaterThan(500);
        assertThat(methods.stream().filter(m -> m.lines() > LINES_OF_A_METHOD))
                .as("methods of more than " + LINES_OF_A_METHOD + " lines")
                .isEmpty();
    }

    private record Method(String place, long lines) {}

    private static List<Method> methods(List<Path> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Method> methods = new ArrayList<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                unit.accept(new Measure(unit, positions, methods), null);
            }
        }
        return methods;
    }

    /** Notes each method's length, from its first annotation or modifier to its closing brace. */
    private static final class Measure extends TreeScanner<@Nullable Void, @Nullable Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final List<Method> methods;

        Measure(CompilationUnitTree unit, SourcePositions positions, List<Method> methods) {
            this.unit = unit;
            this.positions = positions;
            this.methods = methods;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
            LineMap lines = unit.getLineMap();
            long first = lines.getLineNumber(positions.getStartPosition(unit, method));
            long last = lines.getLineNumber(positions.getEndPosition(unit, method));
            String file = Path.of(unit.getSourceFile().getName()).getFileName().toString();
            methods.add(new Method(file + ":" + first + " " + method.getName(), last - first + 1));
            return super.visitMethod(method, null);
        }
    }
}
