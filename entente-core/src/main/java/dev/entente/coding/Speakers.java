package dev.entente.coding;

import dev.entente.actor.Cast;
import dev.entente.actor.Referent;
import dev.entente.attribution.Attributed;
import dev.entente.attribution.CueSense;
import dev.entente.claim.ActorType;
import dev.entente.claim.Ontology;
import dev.entente.claim.Participant;
import dev.entente.language.Form;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.language.WordClass;
import dev.entente.text.Passage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whom "I", "we" and "you" mean: inside reported speech the speaker and whom he speaks to, elsewhere the writer and the reader of a
 * letter: both named at its head, or the reader there and the writer below; for "Statement by X" the one whose words it is.
 *
 * <p>"We" of somebody who speaks and holds office in a state means the state; in a letter it may be his own plural, and stays his.
 */
final class Speakers {
    /** A letter's head stands in its first sentences. */
    private static final int HEAD = 6;

    /** The signature stands in its last ones. */
    private static final int FOOT = 4;

    /** So many words at most has a line of greeting or signature. */
    private static final int LINE = 8;

    private final Scene scene;
    private final Voices voices;
    private final WordSets sets;
    private final Officials officials;
    private Optional<Referent> writer = Optional.empty();
    private Optional<Referent> reader = Optional.empty();
    private int head = -1;

    Speakers(Scene scene, Voices voices, WordSets sets, Officials officials) {
        this.scene = scene;
        this.voices = voices;
        this.sets = sets;
        this.officials = officials;
        readLetterhead();
    }

    /** The cast with first and second persons resolved. */
    Cast cast() {
        Map<Cast.Place, Optional<Referent>> spoken = new HashMap<>();
        for (int i = 0; i < scene.sentences().size(); i++) {
            for (Token token : scene.sentence(i).tokens()) {
                if (token.wordClass() == WordClass.PRONOUN) {
                    int sentence = i;
                    Cast.Place place = new Cast.Place(sentence, token.index());
                    meant(token).ifPresent(r -> spoken.put(place, Optional.of(r)));
                    if (isSomebodyElse(sentence, token)) {
                        spoken.put(place, Optional.empty());
                    }
                }
            }
        }
        return scene.cast().with(spoken);
    }

    /** The letter itself, where the document is one: its writer consults its reader. */
    Optional<Draft> letter() {
        if (head < 0) {
            return Optional.empty();
        }
        Sentence s = scene.sentence(head);
        return Optional.of(new Draft(
                Ontology.standard().expectType("CONSULT"),
                head,
                s.token(0),
                List.of(writer.orElseThrow()),
                List.of(reader.orElseThrow()),
                "",
                List.of("diplomatic"),
                s.passage(),
                List.of(),
                Draft.Manner.LETTER));
    }

    private Optional<Referent> meant(Token pronoun) {
        String form = pronoun.form().toLowerCase(java.util.Locale.ROOT);
        boolean first = sets.has("first-person", form);
        boolean plural = sets.has("first-person-plural", form);
        boolean second = sets.has("second-person", form);
        if (!first && !plural && !second) {
            return Optional.empty();
        }
        Optional<Attributed> speech = voices.at(pronoun).innermost();
        Optional<Referent> who = speech.isPresent()
                ? (second ? addressee(speech.get()) : speaker(speech.get()))
                : (second ? reader : writer);
        boolean spoken = plural && speech.isPresent();
        boolean signed = speech.filter(a -> a.sense() == CueSense.SIGNATURE).isPresent();
        return who.filter(r -> !spoken || signed || !isPrivate(r))
                .map(r -> spoken && !isOfOwnSide(pronoun) ? forWhom(r) : r)
                .map(r -> new Referent(r.id(), r.type(), pronoun.passage(), Referent.How.PRONOUN));
    }

    /** "Throughout the time <b>we</b>'ve been on these shores": of somebody in the street nobody knows who else is meant. */
    private boolean isPrivate(Referent speaker) {
        return speaker.type() == ActorType.PERSON
                && Optional.ofNullable(scene.cast().actors().get(speaker.id()))
                        .filter(a -> a.registry())
                        .isEmpty();
    }

    /** "<b>our</b> movement": the speaker's, not that of the state which he serves. */
    private boolean isOfOwnSide(Token pronoun) {
        return pronoun.is(Relation.POSSESSOR)
                && scene.find(pronoun.start())
                        .map(p -> scene.sentence(p.sentence()).token(p.token().head()))
                        .filter(n -> sets.has("partisan", n.lemma()))
                        .isPresent();
    }

    /** In somebody's own words "he" is not the speaker. */
    private boolean isSomebodyElse(int sentence, Token pronoun) {
        Optional<Referent> meant = scene.cast().at(sentence, pronoun).filter(r -> r.how() == Referent.How.PRONOUN);
        Optional<Attributed> speech = meant.flatMap(m -> voices.at(pronoun).innermost());
        return speech.filter(this::isDirect)
                .filter(a ->
                        voices.expectSpeaker(a).id().equals(meant.orElseThrow().id()))
                .isPresent();
    }

    private boolean isDirect(Attributed speech) {
        int start = speech.content().get(0).start();
        return sets.has("quotation-marks", scene.text().substring(start, start + 1));
    }

    private Optional<Referent> speaker(Attributed speech) {
        Participant speaker = voices.expectSpeaker(speech);
        if (speaker.isUnnamed()) {
            return Optional.empty();
        }
        return Optional.of(new Referent(speaker.id(), type(speaker.id()), speaker.passage(), Referent.How.NAME));
    }

    private ActorType type(String id) {
        return Optional.ofNullable(scene.cast().actors().get(id))
                .map(a -> a.type())
                .orElse(ActorType.UNKNOWN);
    }

    private Optional<Referent> addressee(Attributed speech) {
        return speech.addressee().flatMap(this::named);
    }

    private Optional<Referent> named(Passage words) {
        for (int offset = words.end() - 1; offset >= words.start(); offset--) {
            Optional<Referent> found = scene.find(offset)
                    .flatMap(p -> scene.cast().at(p.sentence(), p.token()))
                    .filter(r -> r.type() != ActorType.MEDIA && !r.id().startsWith("unnamed:"));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The state for which somebody in office on the day of the document speaks, else himself. */
    private Referent forWhom(Referent speaker) {
        return officials
                .findState(speaker.id())
                .map(state -> new Referent(state.id(), state.type(), speaker.mention(), speaker.how()))
                .orElse(speaker);
    }

    /** A line with both, else what the first and last lines tell together. */
    private void readLetterhead() {
        for (int i = 0; i < Math.min(HEAD, scene.sentences().size()) && head < 0; i++) {
            if (isVerbless(i)) {
                readBoth(i);
            }
        }
        if (head < 0) {
            readApart();
        }
    }

    private boolean isVerbless(int sentence) {
        return scene.sentence(sentence).tokens().stream()
                .noneMatch(t -> t.isVerb() && t.inflection() != Form.GERUND && t.inflection() != Form.PARTICIPLE);
    }

    /** "To His Highness X, from Y". */
    private void readBoth(int line) {
        Optional<Referent> to = afterWord(line, scene.sentence(line), "letter-to");
        Optional<Referent> from = afterWord(line, scene.sentence(line), "letter-from");
        boolean person = to.filter(r -> r.type() == ActorType.PERSON).isPresent()
                || from.filter(r -> r.type() == ActorType.PERSON).isPresent();
        if (person && to.isPresent() && from.isPresent()) {
            reader = to;
            writer = from;
            head = line;
        }
    }

    /**
     * "To X" or "Dear X" at the top and a signature below; "The A to the B" over "Sir,"; "Statement by X", which has a writer only.
     */
    private void readApart() {
        Optional<Referent> signature = signature();
        boolean greeted = false;
        Optional<Integer> address = Optional.empty();
        for (int i = 0; i < Math.min(HEAD, scene.sentences().size()); i++) {
            Sentence s = scene.sentence(i);
            String first = s.token(0).form().toLowerCase(java.util.Locale.ROOT);
            boolean salutation = isVerbless(i) && s.size() <= LINE && sets.has("salutation", first);
            greeted |= salutation;
            boolean line = isVerbless(i) && (sets.has("letter-to", first) || salutation && s.size() > 2);
            address = line && address.isEmpty() ? Optional.of(i) : address;
        }
        if (address.isPresent() && signature.isPresent()) {
            reader = addressed(address.get());
            writer = signature;
            head = reader.isPresent() ? address.get() : -1;
        } else if (greeted) {
            readTitle();
        } else {
            writer = stater();
        }
    }

    private Optional<Referent> addressed(int line) {
        Sentence s = scene.sentence(line);
        return afterWord(line, s, "letter-to").or(() -> firstActor(line, 1, s.size()));
    }

    /** "The A to the B" as the title of a letter. */
    private void readTitle() {
        Sentence s = scene.sentence(0);
        Optional<Token> to = s.tokens().stream()
                .filter(t -> sets.has("letter-to", t.form().toLowerCase(java.util.Locale.ROOT)))
                .findFirst();
        if (isVerbless(0) && to.isPresent()) {
            writer = firstActor(0, 0, to.get().index());
            reader = firstActor(0, to.get().index() + 1, s.size());
            head = writer.isPresent() && reader.isPresent() ? 0 : -1;
        }
    }

    /** "Statement by X": whose words the document is. */
    private Optional<Referent> stater() {
        if (scene.sentences().isEmpty() || !isVerbless(0)) {
            return Optional.empty();
        }
        Sentence s = scene.sentence(0);
        for (int i = 0; i + 1 < s.size() && i < 2; i++) {
            boolean statement = sets.has("statement-heads", s.token(i).lemma());
            if (statement && sets.has("statement-by", s.token(i + 1).lemma())) {
                return firstActor(0, i + 2, s.size());
            }
        }
        return Optional.empty();
    }

    /** The name of a person on a short line of its own at the end. */
    private Optional<Referent> signature() {
        int last = scene.sentences().size() - 1;
        for (int i = last; i > Math.max(1, last - FOOT); i--) {
            Sentence s = scene.sentence(i);
            if (s.size() <= LINE && isVerbless(i)) {
                Optional<Referent> name = firstActor(i, 0, s.size())
                        .filter(r -> r.type() == ActorType.PERSON || r.type() == ActorType.UNKNOWN);
                if (name.isPresent()) {
                    return name;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Referent> firstActor(int sentence, int from, int to) {
        for (Token token : scene.sentence(sentence).tokens().subList(from, to)) {
            Optional<Referent> here = named(sentence, token);
            if (here.isPresent()) {
                return here;
            }
        }
        return Optional.empty();
    }

    private Optional<Referent> named(int sentence, Token token) {
        return token.is(Relation.PUNCTUATION)
                ? Optional.empty()
                : scene.cast().at(sentence, token).filter(r -> !r.id().startsWith("unnamed:"));
    }

    /** The first actor named after one of the words, a person if there is one before the other word. */
    private Optional<Referent> afterWord(int index, Sentence s, String set) {
        Optional<Token> word = s.tokens().stream()
                .filter(t -> sets.has(set, t.form().toLowerCase(java.util.Locale.ROOT)))
                .findFirst();
        if (word.isEmpty()) {
            return Optional.empty();
        }
        Optional<Referent> first = Optional.empty();
        for (Token token : s.tokens().subList(word.get().index() + 1, s.size())) {
            boolean other = sets.has("letter-to", token.form().toLowerCase(java.util.Locale.ROOT))
                    || sets.has("letter-from", token.form().toLowerCase(java.util.Locale.ROOT));
            if (other) {
                break;
            }
            Optional<Referent> here = named(index, token);
            if (here.filter(r -> r.type() == ActorType.PERSON).isPresent()) {
                return here;
            }
            first = first.or(() -> here);
        }
        return first;
    }
}
