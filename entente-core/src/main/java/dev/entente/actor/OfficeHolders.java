package dev.entente.actor;

import dev.entente.claim.ActorType;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.language.WordClass;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who is meant by an office: the one person whom the text names anywhere and who is known to hold or have held it. */
final class OfficeHolders {
    private final Roster roster;
    private final Nouns nouns;
    private final Phrases phrases;

    OfficeHolders(Roster roster, Nouns nouns, Phrases phrases) {
        this.roster = roster;
        this.nouns = nouns;
        this.phrases = phrases;
    }

    /** "the head of <b>the Quds Force</b>" where the text names one who is known to be that, though only later. */
    Optional<Referent> find(Sentence sentence, Token head, Referent owner) {
        Set<String> title = new LinkedHashSet<>();
        for (Token token : phrases.core(sentence, head)) {
            boolean ofOwner = owner.mention().contains(token.start());
            if (!ofOwner && token.isNominal() || token.wordClass() == WordClass.ADJECTIVE && !ofOwner) {
                title.add(token.lemma().toLowerCase(java.util.Locale.ROOT));
            }
        }
        List<String> holders = roster.known().stream()
                .filter(id -> roster.registry().offices(id).stream()
                        .anyMatch(o -> o.body().equals(owner.id()) && isSameTitle(o.title(), title)))
                .sorted()
                .toList();
        return holders.size() == 1
                ? Optional.of(new Referent(
                        holders.get(0), ActorType.PERSON, phrases.mention(sentence, head), Referent.How.DESCRIPTION))
                : Optional.empty();
    }

    /** "head" for a commander or leader; "foreign minister" for a minister of foreign affairs. */
    private boolean isSameTitle(String office, Set<String> title) {
        String words = office.toLowerCase(java.util.Locale.ROOT);
        boolean heads = nouns.in("heads", words) && title.stream().allMatch(t -> nouns.in("heads", t));
        List<String> each = List.of(words.split("[\\s-]+"));
        return heads || each.containsAll(title) && each.size() >= title.size() && sameRank(each, title);
    }

    /** A deputy is not the one whom he stands for. */
    private boolean sameRank(List<String> office, Set<String> title) {
        return office.stream().noneMatch(w -> nouns.in("deputies", w) && !title.contains(w));
    }
}
