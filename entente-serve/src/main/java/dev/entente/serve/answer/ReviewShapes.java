package dev.entente.serve.answer;

import java.util.List;

/** What people decided, as {@code openapi.yaml} describes it under the same names. */
public final class ReviewShapes {
    private ReviewShapes() {}

    /** One decision. */
    public record Decision(
            int number,
            String decision,
            String reason,
            String made,
            String undone,
            String claim,
            String document,
            String evidence,
            boolean placed,
            List<String> actors,
            List<String> documents) {}

    /** How many claims were reviewed. */
    public record Tally(int accepted, int corrected, int added, int rejected, int unreviewed, int unplaced) {}

    /** What was just decided. */
    public record Decisions(List<Decision> decisions, Tally tally) {}

    /** A page of the log. */
    public record DecisionPage(int total, int offset, int limit, List<Decision> decisions) {}
}
