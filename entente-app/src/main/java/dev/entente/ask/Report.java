package dev.entente.ask;

import dev.entente.claim.Attribution;
import dev.entente.claim.Participant;
import dev.entente.text.Document;
import dev.entente.text.Passage;
import java.util.List;

/** Reported words, put on a page: who says them, with which cue, where, and the words themselves. Made from an attribution only. */
public final class Report {
    private final Attribution attribution;
    private final String speaker;
    private final String document;
    private final String words;
    private final Wording wording;

    private Report(Attribution attribution, Document document, Wording wording) {
        this.attribution = attribution;
        this.wording = wording;
        this.speaker = wording.speaker(attribution);
        this.document = wording.document(attribution.document());
        List<String> pieces = attribution.content().stream()
                .map((Passage passage) -> document.cut(passage))
                .toList();
        this.words = Wording.quoted(String.join(" … ", pieces));
    }

    /** Words of that document; fails if the attribution is of another one. */
    public static Report of(Attribution attribution, Document document, Casebook casebook) {
        if (!attribution.document().equals(document.id())) {
            throw new IllegalArgumentException(attribution.id() + " is not of document " + document.id());
        }
        return new Report(attribution, document, new Wording(casebook));
    }

    public Attribution attribution() {
        return attribution;
    }

    /** Who, and the cue: "Osama Hamdan (“told”)". */
    public String speaker() {
        return speaker;
    }

    /** Somebody as a sentence names them: in quotation marks where only documents know them. */
    public String name(Participant who) {
        return wording.name(who);
    }

    /** How the speaker holds the words: "asserted", "DENIED"... */
    public String mark() {
        return Wording.mark(attribution.stance());
    }

    /** The content in quotation marks. */
    public String words() {
        return words;
    }

    /** The document: "002, “A title” (Publisher, 2021)". */
    public String document() {
        return document;
    }
}
