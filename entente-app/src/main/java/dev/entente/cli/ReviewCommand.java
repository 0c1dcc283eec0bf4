package dev.entente.cli;

import dev.entente.ask.Casebook;
import dev.entente.ask.ReviewPage;
import dev.entente.store.Corrections;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Says how far claims were reviewed; its sub-commands accept, reject, correct and add claims, and judge actors. */
@Command(
        name = "review",
        description = {
            "Accepts, rejects, corrects and adds claims, and judges which actors are one.",
            "Each decision is kept beside what was read, can be undone by itself, and stands when files are read again. Without a sub-command: how many claims were reviewed."
        },
        synopsisSubcommandLabel = "[COMMAND]",
        footer = {
            "",
            "Examples:",
            "  entente claims demo.entente --type AID --ids",
            "  entente review demo.entente reject 0f3c --reason \"a heading, no act\"",
            "  entente review demo.entente correct 0f3c --actor france --factuality denied",
            "  entente review demo.entente same hussein-bin-ali \"Sherif of Mecca\"",
            "  entente review demo.entente undo"
        })
final class ReviewCommand extends QueryCommand {
    ReviewCommand(Terminal terminal) {
        super(terminal);
    }

    /** The command with its sub-commands. */
    static CommandLine line(Terminal terminal) {
        ReviewCommand review = new ReviewCommand(terminal);
        CommandLine line = new CommandLine(review);
        line.addSubcommand(new VerdictCommand.Accept(terminal, review));
        line.addSubcommand(new VerdictCommand.Reject(terminal, review));
        line.addSubcommand(new WishCommand.Correct(terminal, review));
        line.addSubcommand(new WishCommand.Add(terminal, review));
        line.addSubcommand(new JudgeCommand.Same(terminal, review));
        line.addSubcommand(new JudgeCommand.Different(terminal, review));
        line.addSubcommand(new JudgeCommand.Unsure(terminal, review));
        line.addSubcommand(new JudgeCommand.Split(terminal, review));
        line.addSubcommand(new ReviewLogCommand.Undo(terminal, review));
        line.addSubcommand(new ReviewLogCommand.Log(terminal, review));
        return line;
    }

    @Override
    int answer(Casebook casebook) {
        if (isJson()) {
            Corrections.Tally tally = Corrections.of(casebook.collection()).tally();
            try (JsonOut json = JsonOut.to(terminal())) {
                json.object(to -> {
                    to.writeNumberField("accepted", tally.accepted());
                    to.writeNumberField("corrected", tally.corrected());
                    to.writeNumberField("added", tally.added());
                    to.writeNumberField("rejected", tally.rejected());
                    to.writeNumberField("unreviewed", tally.unreviewed());
                    to.writeNumberField("unplaced", tally.unplaced());
                });
            }
        } else {
            TerminalPage.show(ReviewPage.tally(casebook), terminal());
        }
        return Exit.FOUND;
    }
}
