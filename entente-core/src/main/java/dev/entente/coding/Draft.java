package dev.entente.coding;

import dev.entente.actor.Referent;
import dev.entente.claim.ClaimType;
import dev.entente.language.Token;
import dev.entente.text.Passage;
import java.util.List;

/**
 * An event or tie as found in one sentence, before speaker, factuality and circumstances are known.
 *
 * @param type what it is
 * @param sentence index of the sentence
 * @param trigger the word that codes it
 * @param actors first side
 * @param recipients other side
 * @param role title of an office, or ""
 * @param contexts domains it speaks of by itself
 * @param evidence the words that show it
 * @param inferred what does not stand in the evidence
 * @param manner how the words put it
 */
record Draft(
        ClaimType type,
        int sentence,
        Token trigger,
        List<Referent> actors,
        List<Referent> recipients,
        String role,
        List<String> contexts,
        Passage evidence,
        List<String> inferred,
        Manner manner) {
    /** How the words put an event or tie. */
    enum Manner {
        PLAIN,
        /** The type itself says that something is not done ("will not accept"): the negation is spent. */
        REFUSING,
        /** In passing, in a name: "Hamas leader Ismail Haniyeh". It is the writer's wording, whoever is quoted around it. */
        NAMING,
        /** A letter itself, as its head tells it: written on the day of the document. */
        LETTER
    }

    Draft {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        contexts = List.copyOf(contexts);
        inferred = List.copyOf(inferred);
    }

    /** The same, done to those whom the context names. */
    Draft aimedAt(List<Referent> others) {
        List<String> both = new java.util.ArrayList<>(inferred);
        both.add("recipients");
        return new Draft(type, sentence, trigger, actors, others, role, contexts, evidence, both, manner);
    }

    /** The same under another title. */
    Draft as(String title) {
        return new Draft(type, sentence, trigger, actors, recipients, title, contexts, evidence, inferred, manner);
    }

    /** The same, said in so many words and not in passing: "Faisal is the leader of ...". */
    Draft stated() {
        return new Draft(type, sentence, trigger, actors, recipients, role, contexts, evidence, inferred, Manner.PLAIN);
    }
}
