package dev.entente.cli;

import dev.entente.ask.Casebook;
import dev.entente.ask.ReviewPage;
import dev.entente.ask.Reviewer;
import dev.entente.store.Collection;
import dev.entente.store.LoggedCorrection;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import picocli.CommandLine.Option;

/** A decision about what was read; the collection is that of {@code review}. */
abstract class ReviewAction extends BaseCommand {
    private final ReviewCommand review;

    @Option(names = "--reason", paramLabel = "WORDS", description = "Why, for the log.", order = 80)
    private String reason = "";

    @Option(names = "--json", description = "The log entry as JSON.", order = 90)
    private boolean json;

    ReviewAction(Terminal terminal, ReviewCommand review) {
        super(terminal);
        this.review = review;
    }

    final String reason() {
        return reason;
    }

    @Override
    public final Integer call() {
        try (Collection collection = Collection.open(review.folder())) {
            Casebook casebook = Casebook.of(collection, () -> OwnActors.registry(review.folder()));
            String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
            return show(act(Reviewer.of(casebook, now), casebook), casebook);
        }
    }

    private int show(List<LoggedCorrection> decided, Casebook casebook) {
        if (json) {
            try (JsonOut out = JsonOut.to(terminal())) {
                decided.forEach(logged -> out.object(to -> ReviewJson.write(to, logged)));
            }
        } else {
            TerminalPage.show(ReviewPage.of(decided, casebook), terminal());
        }
        return decided.isEmpty() ? Exit.NOTHING : Exit.FOUND;
    }

    /** Decides; returns what is to be shown of the log. */
    abstract List<LoggedCorrection> act(Reviewer reviewer, Casebook casebook);
}
