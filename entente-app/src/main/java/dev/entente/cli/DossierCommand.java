package dev.entente.cli;

import dev.entente.ask.Casebook;
import dev.entente.ask.Dossier;
import dev.entente.ask.DossierPage;
import dev.entente.ask.Membership;
import dev.entente.ask.MembershipPage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a pair of actors, or an alliance. */
@Command(
        name = "dossier",
        description = {
            "Shows all that is claimed between two actors, or on an alliance.",
            "Two actors: with their parts and people counted in, grounds, record by domain, disputed, ledger, timeline, sources.",
            "One actor: who counts whom as its member, by document."
        },
        footer = {
            "",
            "Examples:",
            "  entente dossier demo.entente united-kingdom hussein-bin-ali",
            "  entente dossier demo.entente united-kingdom france --markdown --out dossier.md",
            "  entente dossier demo.entente united-kingdom france --html dossier.html"
        })
final class DossierCommand extends PageCommand {
    @Parameters(
            index = "1..*",
            arity = "1..2",
            paramLabel = "ACTOR",
            description = "Two actors, or one alliance; ids or names.")
    private List<String> actors = new ArrayList<>();

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description =
                    "Two actors: write one HTML file that needs nothing beside it, with quotes in context, network and timeline.",
            order = 93)
    private Optional<Path> html = Optional.empty();

    DossierCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int answer(Casebook casebook) {
        return casebook.collection().atOnce(() -> actors.size() == 1 ? membership(casebook) : pair(casebook));
    }

    private int membership(Casebook casebook) {
        if (html.isPresent()) {
            throw new UnusableInputException("--html: name two actors; an alliance has --markdown");
        }
        Membership membership = Membership.of(actors.get(0), casebook);
        String what = "members of " + membership.alliance().id() + " (for a pair name two actors)";
        if (isJson()) {
            DossierJson.write(membership, terminal());
            return found(membership.members().size(), what);
        }
        return show(MembershipPage.of(membership, casebook), what);
    }

    private int pair(Casebook casebook) {
        Dossier dossier = Dossier.of(actors.get(0), actors.get(1), casebook);
        if (dossier.first().root().id().equals(dossier.second().root().id())) {
            throw new UnusableInputException(
                    "both are " + dossier.first().root().id() + "; name two actors");
        }
        String what = "claims between " + dossier.first().root().id() + " and "
                + dossier.second().root().id();
        if (isJson()) {
            DossierJson.write(dossier, casebook, terminal());
            return found(dossier.claims().size(), what);
        }
        if (html.isPresent()) {
            write(html.get(), DossierHtml.of(dossier, casebook));
            terminal().line(html.get().toString());
            return found(dossier.claims().size(), what);
        }
        return show(DossierPage.of(dossier, casebook), what);
    }
}
