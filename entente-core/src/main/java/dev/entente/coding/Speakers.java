package dev.entente.coding;

import dev.entente.actor.Cast;
import dev.entente.actor.Referent;
import dev.entente.actor.Registry;
import dev.entente.attribution.Attributed;
import dev.entente.claim.ActorType;
import dev.entente.claim.Ontology;
import dev.entente.claim.Participant;
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
 * letter that names both at its head.
 *
 * <p>"We" of somebody who holds office in a state means the state.
 */
final class Speakers {
    /** A letter's head stands in its first sentences. */
    private static final int HEAD = 6;

    private final Scene scene;
    private final Voices voices;
    private final WordSets sets;
    private final Registry registry;
    private Optional<Referent> writer = Optional.empty();
    private Optional<Referent> reader = Optional.empty();
    private int head = -1;

    Speakers(Scene scene, Voices voices, WordSets sets, Registry registry) {
        this.scene = scene;
        this.voices = voices;
        this.sets = sets;
        this.registry = registry;
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
                Draft.Manner.PLAIN));
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
        return who.map(r -> plural ? forWhom(r) : r)
                .map(r -> new Referent(r.id(), r.type(), pronoun.passage(), Referent.How.PRONOUN));
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

    /** The state for which somebody in office speaks, else himself. */
    private Referent forWhom(Referent speaker) {
        return registry.offices(speaker.id()).stream()
                .map(Registry.Office::body)
                .flatMap(b -> registry.findActor(b).filter(a -> a.type() == ActorType.STATE).stream())
                .findFirst()
                .map(state -> new Referent(state.id(), state.type(), speaker.mention(), speaker.how()))
                .orElse(speaker);
    }

    /** "To His Highness X, from Y": a verbless line near the top. */
    private void readLetterhead() {
        List<Sentence> sentences = scene.sentences();
        for (int i = 0; i < Math.min(HEAD, sentences.size()); i++) {
            Sentence s = sentences.get(i);
            if (s.tokens().stream().anyMatch(Token::isVerb)) {
                continue;
            }
            Optional<Referent> to = afterWord(i, s, "letter-to");
            Optional<Referent> from = afterWord(i, s, "letter-from");
            boolean person = to.filter(r -> r.type() == ActorType.PERSON).isPresent()
                    || from.filter(r -> r.type() == ActorType.PERSON).isPresent();
            if (person && to.isPresent() && from.isPresent()) {
                reader = to;
                writer = from;
                head = i;
                return;
            }
        }
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
            Optional<Referent> here = token.is(Relation.PUNCTUATION)
                    ? Optional.empty()
                    : scene.cast().at(index, token);
            if (here.filter(r -> r.type() == ActorType.PERSON).isPresent()) {
                return here;
            }
            first = first.or(() -> here);
        }
        return first;
    }
}
