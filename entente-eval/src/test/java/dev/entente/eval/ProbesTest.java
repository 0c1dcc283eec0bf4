package dev.entente.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.claim.Claim;
import dev.entente.claim.Proposition;
import dev.entente.text.Document;
import dev.entente.text.Metadata;
import dev.entente.text.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One-line sentences and the claims that must, and must never, come out of them: {@code probes.tsv}. */
class ProbesTest {
    private static final String ANYBODY = "*";

    static Stream<Probe> probes() {
        return StreamSupport.stream(
                        Table.resource(ProbesTest.class, "probes.tsv").spliterator(), false)
                .map(Probe::of);
    }

    @ParameterizedTest
    @MethodSource("probes")
    void aProbeGivesTheClaimsThatItMustAndNoneThatItMustNot(Probe probe) {
        List<Claim> claims = SharedCoder.standard().read(probe.document()).claims();
        List<String> lines = claims.stream().map(ProbesTest::line).toList();
        for (Expected expected : probe.expected()) {
            assertThat(claims)
                    .as("%s%nmust give %s of %s", probe.text(), expected, lines)
                    .anyMatch(expected::fits);
        }
        for (Expected never : probe.never()) {
            assertThat(claims)
                    .as("%s%nmust not give %s of %s", probe.text(), never, lines)
                    .noneMatch(never::fits);
        }
    }

    /** A line of the file. */
    private record Probe(String id, String text, List<Expected> expected, List<Expected> never) {
        static Probe of(Table.Row row) {
            return new Probe(
                    row.value("id"),
                    row.value("text"),
                    Expected.all(row.value("expected"), row.place()),
                    Expected.all(row.value("never"), row.place()));
        }

        Document document() {
            Metadata metadata = new Metadata(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of("2024-03-30"),
                    Optional.empty(),
                    Optional.empty());
            return Document.of(id, text, metadata);
        }

        @Override
        public String toString() {
            return id;
        }
    }

    /** {@code TYPE actors > recipients < sources factuality}; "*" for anybody, "unnamed" for whoever has no name. */
    private record Expected(String type, String actors, String recipients, List<String> sources, String factuality) {
        private static final Pattern FORM = Pattern.compile("(\\S+) (\\S+) > (\\S+) < (?:(\\S+) )?(\\S+)");

        static List<Expected> all(String cell, String place) {
            return Arrays.stream(cell.split(";"))
                    .map(String::strip)
                    .filter(piece -> !piece.isEmpty())
                    .map(piece -> of(piece, place))
                    .toList();
        }

        private static Expected of(String piece, String place) {
            Matcher form = FORM.matcher(piece);
            if (!form.matches()) {
                throw new IllegalArgumentException(
                        place + ": '" + piece + "' is not of the form TYPE actors > recipients < sources factuality");
            }
            List<String> sources =
                    form.group(4) == null ? List.of() : List.of(form.group(4).split(","));
            return new Expected(form.group(1), form.group(2), form.group(3), sources, form.group(5));
        }

        boolean fits(Claim claim) {
            return claim.type().name().equals(type)
                    && (sidesFit(claim.proposition()) || claim.type().mutual() && allFit(claim.proposition()))
                    && ids(claim).equals(sources)
                    && claim.factuality().word().equals(factuality);
        }

        private boolean sidesFit(Proposition proposition) {
            return fits(actors, proposition.actorIds()) && fits(recipients, proposition.recipientIds());
        }

        /** What holds both ways may be told either way. */
        private boolean allFit(Proposition proposition) {
            Set<String> all = new TreeSet<>(proposition.actorIds());
            all.addAll(proposition.recipientIds());
            String sides = recipients.equals(ANYBODY) || actors.equals(ANYBODY) ? actors : actors + "," + recipients;
            return fits(sides, all);
        }

        private static boolean fits(String side, Set<String> ids) {
            return side.equals(ANYBODY)
                    || Set.of(side.split(","))
                            .equals(ids.stream().map(ProbesTest::named).collect(Collectors.toSet()));
        }
    }

    private static List<String> ids(Claim claim) {
        return claim.sources().stream().map(s -> named(s.who().id())).toList();
    }

    private static String named(String id) {
        return id.startsWith("unnamed:") ? "unnamed" : id;
    }

    private static String line(Claim claim) {
        Proposition proposition = claim.proposition();
        return claim.type().name() + " " + String.join(",", proposition.actorIds()) + " > "
                + String.join(",", proposition.recipientIds()) + " < " + String.join(",", ids(claim)) + " "
                + claim.factuality().word();
    }
}
