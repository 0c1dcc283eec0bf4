package dev.entente.attribution;

import dev.entente.attribution.CueEntry.Manner;
import dev.entente.attribution.Draft.Speaker;
import dev.entente.claim.Factuality;
import dev.entente.language.Form;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.text.Passage;
import java.util.List;
import java.util.Optional;

/** Attributions by a verb: "said that", "was told", "urged", "plans to", "condemned". */
final class VerbCues {
    private static final int PARTICLE_REACH = 4;

    private final CueLexicon lexicon;
    private final Clauses clauses;
    private final Subjects subjects;
    private final Sentence sentence;
    private final int index;

    VerbCues(Clauses clauses, int index) {
        this.lexicon = clauses.lexicon();
        this.clauses = clauses;
        this.subjects = new Subjects(clauses);
        this.sentence = clauses.sentence();
        this.index = index;
    }

    Optional<Draft> find(Token verb) {
        if (!verb.isVerb() || verb.is(Relation.AUXILIARY) || verb.is(Relation.PASSIVE_AUXILIARY)) {
            return Optional.empty();
        }
        return entry(verb)
                .flatMap(entry -> subjects.isPassive(verb) || entry.is(Manner.IMPERSONAL)
                        ? passive(verb, entry)
                        : active(verb, entry));
    }

    private Optional<CueEntry> entry(Token verb) {
        if (lexicon.takesParticle(verb.lemma())) {
            boolean near = true;
            int end = Math.min(sentence.size(), verb.index() + 1 + PARTICLE_REACH);
            for (int i = verb.index() + 1; i < end; i++) {
                Token next = sentence.token(i);
                near = near && (i == verb.index() + 1 || isAdverbial(sentence.token(i - 1), verb));
                boolean own = next.is(Relation.PARTICLE) && next.head() == verb.index();
                if (own || near && isParticle(next)) {
                    Optional<CueEntry> found = lexicon.find("verb", verb.lemma() + " " + Clauses.lower(next));
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return lexicon.find("verb", verb.lemma());
    }

    /** "called <b>Friday</b> for". */
    private static boolean isAdverbial(Token token, Token verb) {
        return token.head() == verb.index() && (token.is(Relation.NOUN_ADVERBIAL) || token.is(Relation.ADVERB));
    }

    private static boolean isParticle(Token token) {
        return switch (token.relation()) {
            case PARTICLE, ADVERB, PREPOSITION, MARKER -> true;
            default -> false;
        };
    }

    private Optional<Draft> active(Token verb, CueEntry entry) {
        VerbUse use = new VerbUse(verb, entry, subject(verb, entry));
        List<Passage> content = new Complement(clauses, use).content();
        if (content.isEmpty() && !entry.has(Frame.QUOTE)) {
            return Optional.empty();
        }
        if (use.source().isEmpty() && (content.isEmpty() || !isReport(verb))) {
            return Optional.empty();
        }
        return Optional.of(draft(use, content));
    }

    private Optional<Token> subject(Token verb, CueEntry entry) {
        Optional<Token> outer = new Trailing(clauses).outerSpeech(verb);
        if (outer.isPresent()) {
            return subjects.findSubject(outer.get()).or(() -> subjects.beside(outer.get()));
        }
        Optional<Token> subject = subjects.findSubject(verb);
        return subject.isEmpty() && entry.has(Frame.QUOTE) && isReport(verb) ? subjects.beside(verb) : subject;
    }

    /** Whether a verb without subject can still be somebody's act: not an order, not "to say the least". */
    private static boolean isReport(Token verb) {
        return verb.inflection() == Form.PAST || verb.inflection() == Form.PRESENT;
    }

    private Optional<Draft> passive(Token verb, CueEntry entry) {
        Optional<Token> agent = sentence.findChild(verb, Relation.AGENT)
                .flatMap(by -> sentence.findChild(by, Relation.OBJECT_OF_PREPOSITION));
        VerbUse use = new VerbUse(verb, entry, agent);
        List<Passage> content = new PassiveComplement(clauses, use).content();
        return content.isEmpty() ? Optional.empty() : Optional.of(draft(use, content));
    }

    private Draft draft(VerbUse use, List<Passage> content) {
        CueEntry entry = use.entry();
        CueEntry meant = withInfinitive(use, content).orElse(entry);
        boolean denial = entry.is(Manner.REJECTING) && rejectsClaim(use.verb());
        CueSense sense = denial ? CueSense.DENIAL : meant.sense();
        return new Draft(
                index,
                use.source().map(s -> subjects.speaker(s, use.verb())).orElse(Speaker.unknown()),
                cue(use.verb(), entry),
                use.verb().index(),
                content,
                sense,
                new Stances(clauses).of(use.verb(), sense, denial ? Factuality.DENIED : meant.stance()),
                new Routes(clauses).of(use, sense),
                Draft.Tone.of(entry));
    }

    /** What the verb means with an infinitive, where that differs: "told them <b>to leave</b>" is a demand. */
    private Optional<CueEntry> withInfinitive(VerbUse use, List<Passage> content) {
        Token verb = use.verb();
        boolean infinitive = sentence.children(verb).stream()
                .anyMatch(
                        c -> clauses.hasInfinitiveMarker(c) && content.stream().anyMatch(p -> p.contains(c.passage())));
        if (!infinitive) {
            return Optional.empty();
        }
        boolean object = sentence.hasChild(verb, Relation.OBJECT)
                || sentence.hasChild(verb, Relation.DATIVE)
                || sentence.hasChild(verb, Relation.COMPLEMENT)
                || subjects.isPassive(verb);
        return lexicon.find(object ? "with-object-infinitive" : "with-infinitive", verb.lemma());
    }

    /** Whether the object is somebody's claim: "rejected the <b>reports</b>". */
    private boolean rejectsClaim(Token verb) {
        Relation relation = subjects.isPassive(verb) ? Relation.PASSIVE_SUBJECT : Relation.OBJECT;
        return sentence.findChild(verb, relation)
                .filter(o -> lexicon.has("claim-noun", o.lemma()))
                .or(() -> clauses.findDenied(verb))
                .isPresent();
    }

    /** The verb with the auxiliaries, negation and particle that touch it. */
    private Passage cue(Token verb, CueEntry entry) {
        int first = verb.index();
        while (first > 0 && belongs(sentence.token(first - 1), verb)) {
            first--;
        }
        int last = verb.index();
        if (last + 1 < sentence.size()) {
            Token next = sentence.token(last + 1);
            boolean own = next.head() == verb.index() || next.is(Relation.MARKER);
            boolean particle =
                    next.is(Relation.PARTICLE) || entry.prepositions().contains(Clauses.lower(next));
            last = own && particle ? last + 1 : last;
        }
        return new Passage(sentence.token(first).start(), sentence.token(last).end());
    }

    private static boolean belongs(Token token, Token verb) {
        return token.head() == verb.index()
                && switch (token.relation()) {
                    case AUXILIARY, PASSIVE_AUXILIARY, NEGATION, ADVERB -> true;
                    default -> false;
                };
    }
}
