package dev.entente.arabic;

import dev.entente.text.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Dictionary forms of words: of verbs by conjugating {@code verbs.tsv}, of nouns by {@code lemmas.tsv} and by taking endings off
 * until a word is left that some lexicon knows. All in folded letters.
 */
final class Lexicon {
    private static final List<String> ENDINGS =
            List.of("ات", "ون", "ين", "ان", "تين", "تان", "يين", "يون", "ه", "يه", "ا", "ت", "و", "ي");
    /** How far behind the first of the harmed the next are counted. */
    private static final int TOLL_REACH = 12;

    private static final Map<String, List<String>> COLUMNS = Map.of(
            "frames.tsv", List.of("lemmas"),
            "cues.tsv", List.of("lemma"),
            "nouns.tsv", List.of("lemmas"),
            "titles.tsv", List.of("words"),
            "contexts.tsv", List.of("words"),
            "factuality.tsv", List.of("words"),
            "wordsets.tsv", List.of("words"));

    private final Map<String, String> verbs = new HashMap<>();
    private final Map<String, String> presents = new HashMap<>();
    private final Map<String, String> participles = new HashMap<>();
    private final Map<String, String> nouns = new HashMap<>();
    private final Set<String> plurals = new HashSet<>();
    private final Set<String> known = new HashSet<>();
    private final Set<String> titles = new HashSet<>();
    private final Set<String> clausal = new HashSet<>();
    private final Set<String> animate = new HashSet<>();
    private final Set<String> asking = new HashSet<>();
    private final Set<String> sites = new HashSet<>();
    private final Set<String> doings = new HashSet<>();
    private final Set<String> giving = new HashSet<>();

    static Lexicon load() {
        Lexicon lexicon = new Lexicon();
        for (Table.Row row : Table.resource(Lexicon.class, "verbs.tsv")) {
            lexicon.verb(row);
        }
        for (Table.Row row : Table.resource(Lexicon.class, "lemmas.tsv")) {
            String lemma = Letters.fold(row.value("lemma"));
            lexicon.known.add(lemma);
            for (String form : row.values("forms")) {
                lexicon.nouns.put(Letters.fold(form), lemma);
                if (!row.value("number").equals("one")) {
                    lexicon.plurals.add(Letters.fold(form));
                }
            }
        }
        COLUMNS.forEach((file, columns) -> {
            for (Table.Row row : Table.resource(Lexicon.class, file)) {
                columns.forEach(c -> row.values(c).forEach(w -> lexicon.known.add(Letters.fold(w))));
            }
        });
        for (Table.Row row : Table.resource(Lexicon.class, "titles.tsv")) {
            row.values("words").forEach(w -> lexicon.titles.add(Letters.fold(w)));
        }
        for (Table.Row row : Table.resource(Lexicon.class, "nouns.tsv")) {
            if (row.value("class").equals("SITE")) {
                row.values("lemmas").forEach(w -> lexicon.sites.add(Letters.fold(w)));
            }
            if (!List.of("CONDUCT", "SITE", "PARTITIVE").contains(row.value("class"))) {
                row.values("lemmas").forEach(w -> lexicon.animate.add(Letters.fold(w)));
            }
        }
        for (Table.Row row : Table.resource(Lexicon.class, "grammar.tsv")) {
            if (row.value("set").equals("asking")) {
                row.values("words").forEach(w -> lexicon.asking.add(Letters.fold(w)));
            }
        }
        for (Table.Row row : Table.resource(Lexicon.class, "frames.tsv")) {
            lexicon.frame(row);
        }
        for (Table.Row row : Table.resource(Lexicon.class, "cues.tsv")) {
            if (row.values("frames").contains("clause")) {
                row.values("lemma").forEach(w -> lexicon.clausal.add(Letters.fold(w)));
                if (row.value("class").equals("verb")) {
                    row.values("lemma").forEach(w -> lexicon.giving.add(Letters.fold(w)));
                }
            }
        }
        return lexicon;
    }

    private void frame(Table.Row row) {
        boolean noun = row.value("class").equals("noun");
        boolean gives = row.value("class").equals("verb")
                && (row.values("recipients").contains("ل")
                        || row.values("recipients").contains("إلى"));
        for (String lemma : row.values("lemmas")) {
            if (noun) {
                doings.add(Letters.fold(lemma));
            } else if (gives) {
                giving.add(Letters.fold(lemma));
            }
        }
        for (String condition : row.value("conditions").split("&", -1)) {
            if (condition.contains("=") && !condition.contains("@") && !condition.contains("-type")) {
                for (String word :
                        condition.substring(condition.indexOf('=') + 1).split(",", -1)) {
                    known.add(Letters.fold(word));
                }
            }
        }
    }

    private void verb(Table.Row row) {
        String past = Letters.fold(row.value("past"));
        Conjugation.pasts(past).forEach(form -> verbs.putIfAbsent(form, past));
        Conjugation.presents(Letters.fold(row.value("present"))).forEach(form -> presents.putIfAbsent(form, past));
        verbs.put(past, past);
        for (String participle : row.values("participle")) {
            Conjugation.participles(Letters.fold(participle)).forEach(p -> participles.putIfAbsent(p, past));
        }
    }

    /** Whether a verb or noun takes a clause as its content: "قال إن". */
    boolean takesClause(String lemma) {
        return clausal.contains(lemma);
    }

    /** The verb whose active participle a word is. */
    Optional<String> findParticiple(String word) {
        return Optional.ofNullable(participles.get(word));
    }

    boolean isPlural(Segment segment) {
        return segment.plainTag().endsWith("S") && !segment.isName() || plurals.contains(segment.stem());
    }

    /** Whether a noun names a doing that some frame codes: "دعم", "هجوم". */
    boolean isDoing(Segment segment) {
        return doings.contains(noun(segment));
    }

    /** Whether a verb tells what a bomb or an attack does to somebody: "هجوم استهدف". */
    boolean isStriking(String lemma) {
        return Particles.in("striking", lemma);
    }

    /** "هجوم <b>شن</b>ه مسلحون", "<b>خطف</b>هم مقاتلون": before a clitic and who can act a word that may be a verb is one. */
    private List<Segment> done(List<Segment> segments) {
        List<Segment> changed = new ArrayList<>(segments);
        for (int i = 0; i + 2 < segments.size(); i++) {
            Segment s = segments.get(i);
            Segment clitic = segments.get(i + 1);
            Segment actor = segments.get(i + 2);
            boolean told = s.isNoun()
                    && !s.isName()
                    && !s.hasArticle()
                    && verbs.containsKey(s.word())
                    && clitic.isPronoun()
                    && clitic.start() == s.end();
            boolean acts = actor.isNoun() && actor.start() > clitic.end() && isAnimate(actor) && isPlural(actor);
            boolean held = i > 0 && segments.get(i - 1).tag().equals("IN");
            if (told && acts && !held) {
                changed.set(i, new Segment(s.start(), s.end(), s.word(), "VBD"));
            }
        }
        return changed;
    }

    /** "مقتل ستة و<b>جرح</b> ثلاثين": behind "and" what is counted beside the dead is a noun, not a passive verb. */
    private List<Segment> tolls(List<Segment> segments) {
        List<Segment> changed = new ArrayList<>(segments);
        for (int i = 2; i + 1 < segments.size(); i++) {
            Segment s = segments.get(i);
            Segment next = segments.get(i + 1);
            boolean counted = next.tag().equals("CD") || next.isNoun() && !next.hasArticle();
            boolean joined =
                    s.isVerb() && segments.get(i - 1).tag().equals("CC") && Particles.in("toll", s.word()) && counted;
            if (joined && isBehindToll(changed, i - 2)) {
                changed.set(i, new Segment(s.start(), s.end(), s.word(), "NN"));
            }
        }
        return changed;
    }

    private boolean isBehindToll(List<Segment> segments, int last) {
        for (int k = last; k >= Math.max(0, last - TOLL_REACH); k--) {
            Segment s = segments.get(k);
            if (s.isVerb()) {
                return false;
            }
            if (s.isNoun() && !s.hasArticle() && Particles.in("toll", noun(s))) {
                return true;
            }
        }
        return false;
    }

    /** "... و<b>صرف</b> مخصصات": behind "and" in a line without a verb the noun of a doing is often taken for a verb. */
    List<Segment> retagged(List<Segment> written) {
        List<Segment> segments = done(tolls(written));
        int first = 0;
        while (first < segments.size() && segments.get(first).tag().equals("PUNC")) {
            first++;
        }
        if (first >= segments.size()
                || !segments.get(first).isNoun() && !segments.get(first).isName()) {
            return asVerbs(active(segments));
        }
        List<Segment> retagged = new ArrayList<>(asVerbs(active(segments)));
        if (segments.get(first).isName() && doings.contains(segments.get(first).word())) {
            Segment s = segments.get(first);
            retagged.set(first, new Segment(s.start(), s.end(), s.word(), "NN"));
        }
        for (int i = first + 1; i < segments.size(); i++) {
            Segment s = segments.get(i);
            boolean relative = segments.get(i - 1).tag().equals("WP")
                    || segments.get(i - 1).tag().equals("IN");
            boolean noun = s.isVerb() && segments.get(i - 1).tag().equals("CC") && doings.contains(s.word());
            if (noun) {
                retagged.set(i, new Segment(s.start(), s.end(), s.word(), "NN"));
            } else if (s.isVerb() && !relative) {
                break;
            }
        }
        return retagged;
    }

    /** "إنه <b>قتل</b> عددا من ...", "<b>قتلوا</b> 13 متظاهرا": before an accusative or a number a verb is no passive. */
    private static List<Segment> active(List<Segment> segments) {
        List<Segment> active = new ArrayList<>(segments);
        for (int i = 2; i + 1 < segments.size(); i++) {
            Segment s = segments.get(i);
            Segment object = segments.get(i + 1);
            boolean clause = segments.get(i - 1).isPronoun()
                    && Particles.in("inna", segments.get(i - 2).word());
            boolean accusative = object.isNoun()
                    && object.word().endsWith("ا")
                    && object.word().length() > 3;
            boolean they = s.word().endsWith("وا") && (object.tag().equals("CD") || accusative);
            if (s.tag().equals("VBN") && (clause && accusative || they)) {
                active.set(i, new Segment(s.start(), s.end(), s.word(), "VBD"));
            }
        }
        return active;
    }

    /** "<b>قصف</b> الجيش مستشفى": a noun that is written like a verb, before who can act and what it is done to. */
    private List<Segment> asVerbs(List<Segment> segments) {
        for (int i = 0; i + 2 < segments.size(); i++) {
            Segment s = segments.get(i);
            boolean starts = i == 0
                    || segments.get(i - 1).tag().equals("PUNC")
                    || segments.get(i - 1).tag().equals("CC");
            boolean verb = s.tag().equals("NN") && verbs.containsKey(s.word()) && doings.contains(s.word());
            Segment actor = segments.get(i + 1);
            boolean acts = actor.isName() || actor.hasArticle() && isAnimate(actor);
            int next = i + 2;
            while (next < segments.size()
                    && (segments.get(next).isAdjective() || segments.get(next).isName())) {
                next++;
            }
            boolean object = next < segments.size()
                    && segments.get(next).isNoun()
                    && !Particles.in("preposition", segments.get(next).word())
                    && !Particles.in("time", segments.get(next).word());
            if (starts && verb && acts && object) {
                List<Segment> changed = new ArrayList<>(segments);
                changed.set(i, new Segment(s.start(), s.end(), s.word(), "VBD"));
                return changed;
            }
        }
        return segments;
    }

    /** Whether a verb gives something to somebody, or says it to him. */
    boolean isGiving(Segment segment) {
        return giving.contains(verb(segment));
    }

    /** Whether a noun means somebody who can act. */
    boolean isAnimate(Segment segment) {
        return animate.contains(noun(segment));
    }

    /** Whether a noun means a town, a district, a port. */
    boolean isSite(Segment segment) {
        return sites.contains(noun(segment));
    }

    /** Whether a verb asks somebody to do something. */
    boolean isAsking(String verb) {
        return asking.contains(verb);
    }

    boolean isTitle(Segment segment) {
        return titles.contains(noun(segment));
    }

    String verb(Segment segment) {
        String word = segment.word();
        boolean present = segment.tag().equals("VBP");
        Optional<String> first = Optional.ofNullable((present ? presents : verbs).get(word));
        return first.or(() -> Optional.ofNullable((present ? verbs : presents).get(word)))
                .orElse(word);
    }

    /** Whether a verb may be read as a past: "تجمع". */
    boolean isPast(Segment segment) {
        return verbs.containsKey(segment.word());
    }

    /** The dictionary form of a noun or an adjective. */
    String noun(Segment segment) {
        String stem = segment.stem();
        String listed = nouns.get(stem);
        if (listed != null) {
            return listed;
        }
        if (known.contains(stem)) {
            return stem;
        }
        if (segment.isAdjective() && stem.endsWith("ه") && stem.length() > 4) {
            return stem.substring(0, stem.length() - 1);
        }
        for (String ending : ENDINGS) {
            if (stem.endsWith(ending) && stem.length() - ending.length() >= 2) {
                Optional<String> found = lookUp(stem.substring(0, stem.length() - ending.length()), ending);
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        return stem;
    }

    private Optional<String> lookUp(String bare, String ending) {
        for (String candidate :
                ending.equals("ات") || ending.equals("ت") || ending.equals("تين") || ending.equals("تان")
                        ? List.of(bare + "ه", bare)
                        : ending.startsWith("يي") || ending.startsWith("يو") ? List.of(bare + "ي") : List.of(bare)) {
            String listed = nouns.get(candidate);
            if (listed != null) {
                return Optional.of(listed);
            }
            if (known.contains(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
