package dev.entente.coding;

import dev.entente.actor.Referent;
import dev.entente.attribution.Attributed;
import dev.entente.claim.ActorType;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.text.BlockKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** "Kenya: Teachers block roads": a country before a headline's colon is what the report is about, and says nothing. */
final class Topics {
    private Topics() {}

    /** The attributions without those that take a topic for a speaker; what it is quoted with, it says. */
    static List<Attributed> without(Scene scene, List<Attributed> found) {
        List<Attributed> spoken = found;
        for (int i = 0; i < found.size(); i++) {
            if (isTopic(scene, found.get(i))) {
                spoken = spoken == found ? new ArrayList<>(found) : spoken;
                spoken.remove(found.get(i));
            }
        }
        return spoken;
    }

    private static boolean isTopic(Scene scene, Attributed attributed) {
        if (attributed.cueHead() >= 0
                || attributed.sourceHead() < 0
                || attributed.source().isEmpty()
                || !attributed.cue().cut(scene.text()).equals(":")
                || isQuoted(scene.text().charAt(attributed.content().get(0).start()))) {
            return false;
        }
        BlockKind kind = scene.block(attributed.sentence()).kind();
        if (attributed.sentence() > 0 && kind != BlockKind.TITLE && kind != BlockKind.HEADING) {
            return false;
        }
        return isPlace(scene, attributed) && !isOfOthers(scene, attributed);
    }

    /** "<b>Peru</b>: Chile shelled a village": where another state or an armed group is told of, it may well be the speaker. */
    private static boolean isOfOthers(Scene scene, Attributed attributed) {
        Sentence s = scene.sentence(attributed.sentence());
        for (Token token : s.tokens()) {
            boolean told = attributed.content().stream().anyMatch(p -> p.contains(token.start()));
            boolean other = told
                    && token.relation().isSubject()
                    && scene.cast()
                            .at(attributed.sentence(), token)
                            .filter(r -> r.type() == ActorType.STATE || r.type() == ActorType.ARMED_GROUP)
                            .isPresent();
            if (other) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlace(Scene scene, Attributed attributed) {
        Token head = scene.sentence(attributed.sentence()).token(attributed.sourceHead());
        Optional<Referent> source = scene.cast().at(attributed.sentence(), head);
        return source.filter(r -> r.type() == ActorType.STATE || r.type() == ActorType.PLACE)
                .filter(r -> r.how() == Referent.How.NAME || r.how() == Referent.How.PLACE)
                .filter(r -> r.mention().equals(attributed.source().orElseThrow()))
                .isPresent();
    }

    private static boolean isQuoted(char first) {
        return first == '"' || first == '“' || first == '\'' || first == '‘' || first == '«' || first == '„';
    }
}
