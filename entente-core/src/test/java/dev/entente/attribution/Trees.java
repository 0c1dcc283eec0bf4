package dev.entente.attribution;

import dev.entente.language.Form;
import dev.entente.language.LanguagePack;
import dev.entente.language.ParsedDocument;
import dev.entente.language.Relation;
import dev.entente.language.Sentence;
import dev.entente.language.Token;
import dev.entente.language.WordClass;
import dev.entente.text.Document;
import dev.entente.text.Metadata;
import dev.entente.text.Passage;
import dev.entente.text.Table;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A language with hand-written trees and a lexicon of a few lines, none of it English. */
final class Trees implements LanguagePack {
    private static final String CUES =
            """
            lemma	class	frames	sense	stance	tone
            quod	clause-marker
            ad	infinitive-marker
            qui	wh-word
            forsan	modal
            dico	verb	clause|quote	say
            nego	verb	clause|quote|object	denial	denied
            nuntio	verb	clause|quote	say		telling
            volo	verb	infinitive	intention	intended
            reicio	verb	object	emotion		rejecting
            rumor	claim-noun
            """;
    private static final String MARKS =
            """
            open	close	apostrophe	possessive
            “	”
            "	"
            '	'	yes	s
            """;

    private final Map<String, List<String>> trees;

    /**
     * @param trees for each sentence of the text its words, each "form lemma class form-of-word relation head"; sentences in order
     *     are found by their first word
     */
    private Trees(Map<String, List<String>> trees) {
        this.trees = trees;
    }

    /** A document whose only sentences are those; the text is one paragraph or more. */
    static ParsedDocument document(String text, Map<String, List<String>> trees) {
        Trees pack = new Trees(trees);
        return ParsedDocument.of(Document.of("x", text, Metadata.none()), pack);
    }

    static LanguagePack pack() {
        return new Trees(Map.of());
    }

    @Override
    public String language() {
        return "la";
    }

    /** Each tree whose text, the key, stands in the passage; sentences come in the order of the text. */
    @Override
    public List<Sentence> parse(String text, Passage passage) {
        return trees.keySet().stream()
                .filter(s -> passage.contains(new Passage(text.indexOf(s), text.indexOf(s) + s.length())))
                .sorted((a, b) -> Integer.compare(text.indexOf(a), text.indexOf(b)))
                .map(s -> sentence(text, text.indexOf(s), trees.getOrDefault(s, List.of())))
                .toList();
    }

    private static Sentence sentence(String text, int start, List<String> words) {
        List<Token> tokens = new ArrayList<>();
        int at = start;
        for (String word : words) {
            String[] cells = word.split(" ");
            at = text.indexOf(cells[0], at);
            tokens.add(new Token(
                    tokens.size(),
                    at,
                    at + cells[0].length(),
                    cells[0],
                    cells[1],
                    WordClass.valueOf(cells[2]),
                    Form.valueOf(cells[3]),
                    Integer.parseInt(cells[5]),
                    Relation.valueOf(cells[4])));
            at += cells[0].length();
        }
        return new Sentence(tokens);
    }

    @Override
    public Table lexicon(String name) {
        String table = name.equals("cues.tsv") ? CUES : MARKS;
        return Table.read(name, new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)));
    }
}
