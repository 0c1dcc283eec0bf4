package dev.entente.eval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entente.claim.Attribution;
import dev.entente.claim.Claim;
import dev.entente.claim.Participant;
import dev.entente.claim.Source;
import dev.entente.pipeline.Reading;
import dev.entente.read.Holdings;
import dev.entente.read.Reader;
import dev.entente.read.Receiver;
import dev.entente.read.Rejection;
import dev.entente.store.Verification;
import dev.entente.text.Document;
import dev.entente.text.Passage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is quoted stands in the text, word for word, where it is said to stand. */
class VerbatimTest {
    @Test
    void everyQuoteOfTheBundledCollectionStandsInItsText() {
        Quotes quotes = new Quotes();
        Reader.standard().read(List.of(OwnCollection.documents()), Holdings.none(), quotes);

        assertThat(quotes.checked).isGreaterThan(1000);
        assertThat(quotes.wrong).isEmpty();
    }

    @Test
    void theBundledCollectionVerifies(@TempDir Path folder) {
        try (Pile pile = Pile.in(folder.resolve("own"), SharedCoder.standard())) {
            pile.read(List.of(OwnCollection.documents()), Course.usual());

            assertThat(Verification.verify(pile.collection())).isEmpty();
            assertThat(pile.collection().counts().claims()).isPositive();
        }
    }

    @ParameterizedTest
    @EnumSource(Yardstick.class)
    void everyQuoteOfTheYardsticksStandsInItsText(Yardstick yardstick) {
        Yardstick.Outcome outcome = yardstick.outcome();

        assertThat(outcome.documents()).isPositive();
        assertThat(outcome.faults()).isEmpty();
    }

    /** Reads documents and compares every quotation with the text. */
    private static final class Quotes implements Receiver {
        private final List<String> wrong = new ArrayList<>();
        private int checked;

        @Override
        public void document(Document document) {
            Reading reading = SharedCoder.standard().read(document);
            assertThat(reading.document().text()).isEqualTo(document.text());
            reading.claims().forEach(claim -> claim(document, claim));
            reading.attributions().forEach(attribution -> attribution(document, attribution));
            reading.mentions().forEach(m -> check(document, m.passage(), m.text()));
        }

        private void claim(Document document, Claim claim) {
            check(document, claim.passage(), claim.evidence());
            claim.proposition().actors().forEach(who -> participant(document, who));
            claim.proposition().recipients().forEach(who -> participant(document, who));
            claim.sources().stream().map(Source::who).forEach(who -> participant(document, who));
        }

        private void attribution(Document document, Attribution attribution) {
            attribution.source().ifPresent(who -> participant(document, who));
            check(document, attribution.cue().passage(), attribution.cue().text());
            attribution.content().forEach(passage -> check(document, passage, passage.cut(document.text())));
        }

        private void participant(Document document, Participant who) {
            check(document, who.passage(), who.mention());
        }

        private void check(Document document, Passage passage, String words) {
            checked++;
            boolean inside =
                    passage.start() >= 0 && passage.end() <= document.text().length();
            if (!inside || !document.cut(passage).equals(words)) {
                wrong.add(document.id() + " " + passage + " is not: " + words);
            }
        }

        @Override
        public void rejected(Rejection rejection) {
            // the collection holds damaged files on purpose
        }
    }
}
