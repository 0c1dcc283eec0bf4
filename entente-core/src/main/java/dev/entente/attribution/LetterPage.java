package dev.entente.attribution;

import dev.entente.attribution.Draft.Route;
import dev.entente.attribution.Draft.Speaker;
import dev.entente.attribution.Draft.Tone;
import dev.entente.claim.Factuality;
import dev.entente.language.ParsedBlock;
import dev.entente.language.ParsedDocument;
import dev.entente.language.Token;
import dev.entente.language.WordClass;
import dev.entente.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Letters to the editor: each is signed below with a name on a line of its own, and speaks in that one's voice.
 *
 * <p>Only on a page whose first lines say that they are letters ("LETTERS", "To the Editor:"). What nobody has signed stays in the
 * paper's voice.
 */
final class LetterPage {
    /** The heading stands in the first blocks. */
    private static final int HEAD = 4;

    /** So many words at most has the line of a signature or of a place. */
    private static final int LINE = 9;

    private final CueLexicon lexicon;
    private final ParsedDocument document;
    private final String text;

    LetterPage(CueLexicon lexicon, ParsedDocument document) {
        this.lexicon = lexicon;
        this.document = document;
        this.text = document.document().text();
    }

    /** One attribution for each signed letter; none on any other page. */
    List<Draft> find() {
        List<Draft> letters = new ArrayList<>();
        List<ParsedBlock> blocks = document.blocks();
        int heading = heading(blocks);
        if (heading < 0) {
            return letters;
        }
        List<Passage> open = new ArrayList<>();
        int sentence = 0;
        for (int i = 0; i < blocks.size(); i++) {
            ParsedBlock block = blocks.get(i);
            Optional<Token> signer = i > heading && !open.isEmpty() ? signer(block) : Optional.empty();
            if (signer.isPresent()) {
                letters.add(letter(sentence, block, signer.get(), open));
            }
            if (i <= heading || signer.isPresent() || isLine(block) || isHeading(block)) {
                open = new ArrayList<>();
            } else if (!block.sentences().isEmpty()) {
                open.add(block.block().passage());
            }
            sentence += block.sentences().size();
        }
        return letters;
    }

    /** Index of the block right before the first letter, -1 if this is no page of letters. */
    private int heading(List<ParsedBlock> blocks) {
        for (int i = 0; i < Math.min(HEAD, blocks.size()); i++) {
            if (isHeading(blocks.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private boolean isHeading(ParsedBlock block) {
        String line = block.block()
                .passage()
                .cut(text)
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
        int end = line.length();
        while (end > 0 && ".:,!-–—".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return lexicon.has("letters-heading", line.substring(0, end));
    }

    /** The name of a line that is nothing but a name, with a place behind a comma or not; or an account's. */
    private static Optional<Token> signer(ParsedBlock block) {
        if (!isLine(block)) {
            return Optional.empty();
        }
        List<Token> name = new ArrayList<>();
        for (Token token : block.sentences().get(0).tokens()) {
            if (token.form().equals(",")) {
                break;
            }
            if (!Clauses.isPunctuation(token)) {
                name.add(token);
            }
        }
        boolean account = name.size() == 1 && name.get(0).form().startsWith("@");
        boolean full = name.size() > 1 && name.stream().allMatch(LetterPage::isOfName);
        return account || full ? Optional.of(name.get(name.size() - 1)) : Optional.empty();
    }

    private static boolean isOfName(Token token) {
        return token.wordClass() == WordClass.NAME
                || Character.isUpperCase(token.form().codePointAt(0));
    }

    /** A short line without a verb. */
    private static boolean isLine(ParsedBlock block) {
        return block.sentences().size() == 1
                && block.sentences().get(0).size() <= LINE
                && block.sentences().get(0).tokens().stream().noneMatch(Token::isVerb);
    }

    private static Draft letter(int sentence, ParsedBlock block, Token signer, List<Passage> content) {
        Token first = block.sentences().get(0).token(0);
        int start = content.get(0).start();
        return new Draft(
                sentence,
                new Speaker(Optional.of(new Passage(first.start(), signer.end())), signer.index()),
                new Passage(start, start),
                -1,
                content,
                CueSense.SIGNATURE,
                Factuality.ASSERTED,
                Route.none(),
                new Tone(false, false, false));
    }
}
