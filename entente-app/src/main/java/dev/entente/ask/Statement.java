package dev.entente.ask;

import dev.entente.claim.Claim;
import dev.entente.claim.ClaimType;
import dev.entente.claim.Participant;
import dev.entente.store.Review;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A claim put into words. It can be made from a claim only, so nothing can be said without its evidence and its "according to".
 *
 * <p>The words are ours and neutral; partisan words stand in the quote, or in quotation marks where they name somebody whom the
 * registry does not know.
 */
public final class Statement {
    private final Claim claim;
    private final String sentence;
    private final String voice;
    private final String according;
    private final List<String> details;
    private final Optional<Review> review;
    private final Wording wording;

    private Statement(Claim claim, Wording wording, Optional<Review> review) {
        this.claim = claim;
        this.wording = wording;
        this.sentence = wording.sentence(claim);
        this.voice = wording.voice(claim.sources());
        this.according = voice + "; in " + wording.document(claim.document());
        this.review = review;
        this.details = new ArrayList<>(wording.details(claim));
        review.map(Wording::review).ifPresent(details::add);
    }

    static Statement of(Claim claim, Casebook casebook) {
        return new Statement(claim, new Wording(casebook), casebook.findReview(claim.id()));
    }

    public Claim claim() {
        return claim;
    }

    /** Neutral words for what is claimed, to stand between who and whom: "gives aid to". */
    public String label() {
        return wording.label(claim);
    }

    /** Neutral words for a type, as a choice among others: "gives aid to". */
    public static String label(ClaimType type) {
        return type.label();
    }

    /** Somebody in it as a sentence names them: in quotation marks where only documents know them. */
    public String name(Participant who) {
        return wording.name(who);
    }

    /** The chain without cues: "IRNA, citing Osama Hamdan"; "own voice of 002" where the document itself says it. */
    public String plainVoice() {
        return wording.plainVoice(claim);
    }

    /** The document: "002, “A title” (Publisher, 2021-12-25)". */
    public String citation() {
        return wording.document(claim.document());
    }

    /** What is claimed: "Iran gives aid to “families”". Never to be shown without {@link #mark()} and {@link #according()}. */
    String sentence() {
        return sentence;
    }

    /** How the speaker holds it: "asserted", "DENIED", "POSSIBLE", "INTENDED" or "DEMANDED". */
    public String mark() {
        return Wording.mark(claim.factuality());
    }

    /** The mark and what is claimed: "DENIED: Iran gives aid to “families”". */
    public String headline() {
        return mark() + ": " + sentence;
    }

    /** The evidence in quotation marks, white space folded. */
    public String quote() {
        return Wording.quoted(claim.evidence());
    }

    /** The chain without the document: "according to IRNA, citing Osama Hamdan (“told”)", or "in the document's own voice". */
    public String voice() {
        return voice;
    }

    /** The whole chain and the document: "according to IRNA, citing Osama Hamdan (“told”); in 002, “A title” (IRNA, 2021)". */
    public String according() {
        return according;
    }

    /** Domain, date, place, amounts, what was inferred, and whether a person reviewed the reading. */
    public List<String> details() {
        return List.copyOf(details);
    }

    /** What a person made of the reading, if anybody has looked at it. */
    public Optional<Review> review() {
        return review;
    }

    /** All in one line: headline, chain and quote. */
    public String line() {
        return headline() + "; " + according + ": " + quote();
    }

    /** The whole as one line. */
    @Override
    public String toString() {
        return line();
    }
}
