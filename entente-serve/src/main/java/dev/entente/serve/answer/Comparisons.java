package dev.entente.serve.answer;

import dev.entente.align.Comparison;
import dev.entente.align.Difference;
import dev.entente.ask.Casebook;
import dev.entente.ask.Parallel;
import dev.entente.claim.Claim;
import dev.entente.serve.answer.DocumentShapes.AlignedPassage;
import dev.entente.serve.answer.DocumentShapes.ComparisonAnswer;
import dev.entente.serve.answer.DocumentShapes.DifferenceAnswer;
import dev.entente.text.Document;
import dev.entente.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Two documents beside each other. */
public final class Comparisons {
    /** Columns of the differences as a table. */
    public static final List<String> COLUMNS = List.of(
            "kind",
            "unit",
            "first_document",
            "first_words",
            "second_document",
            "second_words",
            "first_claim",
            "first_according_to",
            "second_claim",
            "second_according_to");

    private final Parallel parallel;
    private final Claims claims;
    private final Labels labels;

    public Comparisons(Parallel parallel, Casebook casebook) {
        this.parallel = parallel;
        this.claims = new Claims(casebook);
        this.labels = new Labels(casebook);
    }

    /** The comparison in full. */
    public ComparisonAnswer answer() {
        Comparison comparison = parallel.comparison();
        List<AlignedPassage> aligned = new ArrayList<>();
        for (int i = 0; i < comparison.units().size(); i++) {
            Comparison.Unit unit = comparison.units().get(i);
            aligned.add(new AlignedPassage(Claims.spans(unit.first()), Claims.spans(unit.second()), places(i)));
        }
        return new ComparisonAnswer(
                labels.document(parallel.first().id()),
                labels.document(parallel.second().id()),
                parallel.translations(),
                aligned,
                Claims.spans(comparison.onlyFirst()),
                Claims.spans(comparison.onlySecond()),
                differences(),
                comparison.unmatched());
    }

    private List<Integer> places(int unit) {
        List<Difference> all = parallel.comparison().differences();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).unit() == unit) {
                places.add(i);
            }
        }
        return places;
    }

    /** Where the two differ. */
    public List<DifferenceAnswer> differences() {
        return parallel.comparison().differences().stream()
                .map(d -> new DifferenceAnswer(
                        d.kind().word(),
                        d.unit(),
                        Claims.spans(d.firstWords()),
                        Claims.spans(d.secondWords()),
                        words(parallel.first(), d.firstWords()),
                        words(parallel.second(), d.secondWords()),
                        claim(d.first()),
                        claim(d.second())))
                .toList();
    }

    private static List<String> words(Document document, List<Passage> passages) {
        return passages.stream().map(document::cut).toList();
    }

    private Optional<ClaimShapes.Claim> claim(Optional<Claim> claim) {
        return claim.map(c -> claims.of(List.of(c)).get(0));
    }

    /** The cells of a row of the table. */
    public List<String> cells(DifferenceAnswer difference) {
        return List.of(
                difference.kind(),
                Integer.toString(difference.unit() + 1),
                parallel.first().id(),
                String.join(" … ", difference.firstWords()),
                parallel.second().id(),
                String.join(" … ", difference.secondWords()),
                difference.firstClaim().map(ClaimShapes.Claim::headline).orElse(""),
                difference.firstClaim().map(ClaimShapes.Claim::accordingTo).orElse(""),
                difference.secondClaim().map(ClaimShapes.Claim::headline).orElse(""),
                difference.secondClaim().map(ClaimShapes.Claim::accordingTo).orElse(""));
    }
}
