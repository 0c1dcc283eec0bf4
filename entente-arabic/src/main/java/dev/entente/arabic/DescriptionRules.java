package dev.entente.arabic;

import java.util.List;

/** Clauses without a relative pronoun that describe an indefinite noun: "انتحاريا يقود سيارة", "متظاهرين كانوا يحتجون". */
final class DescriptionRules extends TreeRules {
    DescriptionRules(List<Node> nodes, Lexicon lexicon) {
        super(nodes, lexicon);
    }

    /** "متظاهرين كانوا يحتجون": behind an indefinite plural the pluperfect describes it. */
    void describedBefore() {
        for (int i = 1; i + 1 < nodes.size(); i++) {
            Node who = at(i - 1);
            boolean plural = who.segment.isNoun() || who.segment.isAdjective();
            boolean describes = at(i).word().equals("كانوا")
                    && plural
                    && !who.segment.hasArticle()
                    && (lexicon.isPlural(who.segment)
                            || who.word().endsWith("ين")
                            || who.word().endsWith("ون"))
                    && at(i + 1).segment.tag().equals("VBP");
            if (describes) {
                reattach(i + 1, i - 1, "acl:relcl");
                reattach(i, i + 1, "aux");
            }
        }
    }

    /** "ملاحقة شرطيين قتلوا متظاهرا": right behind an indefinite plural that something governs, "they did" describes it. */
    void describedByPlural() {
        for (int i = 2; i < nodes.size(); i++) {
            Node who = at(i - 1);
            boolean describes = at(i).segment.tag().equals("VBD")
                    && at(i).word().endsWith("وا")
                    && who.segment.isNoun()
                    && !who.segment.hasArticle()
                    && lexicon.isAnimate(who.segment)
                    && (who.label.equals("nmod") || hasCase(i - 1));
            if (describes) {
                reattach(i, i - 1, "acl:relcl");
            }
        }
    }

    /** "خرج متظاهرون من مساجد المدينة ينددون": "they do" describes people, not the thing or town that stands nearest. */
    void describedPeople() {
        for (int i = 2; i < nodes.size(); i++) {
            Node verb = at(i);
            boolean they = verb.segment.tag().equals("VBP")
                    && verb.word().endsWith("ون")
                    && verb.word().length() > 4
                    && verb.label.startsWith("acl")
                    && !at(i - 1).is("relative")
                    && !touches(i);
            if (!they || verb.head < 0 || isPeople(verb.head)) {
                continue;
            }
            for (int k = Math.min(verb.head, i) - 1; k >= 0 && !at(k).segment.isVerb(); k--) {
                if (isPeople(k) && lexicon.isPlural(at(k).segment)) {
                    reattach(i, k, "acl:relcl");
                    break;
                }
            }
        }
    }

    private boolean isPeople(int noun) {
        Segment segment = at(noun).segment;
        return (segment.isNoun() && !segment.isName() || segment.isAdjective()) && lexicon.isAnimate(segment);
    }

    /** The present verb right behind an indefinite noun, which describes it: "انتحاريا <b>يقود</b> سيارة"; or nothing. */
    int of(int subject) {
        boolean definite = at(subject).segment.hasArticle()
                || at(subject).segment.isName()
                || at(subject).segment.isPronoun();
        int k = subject + 1;
        while (k < nodes.size() && at(k).segment.isAdjective() && !at(k).segment.hasArticle()) {
            k++;
        }
        boolean describes = !definite
                && k < nodes.size()
                && at(k).segment.isVerb()
                && !isInna(k)
                && !lexicon.isPast(at(k).segment)
                && at(k).segment.word().matches("[يت].+");
        return describes ? k : -1;
    }

    /** "إن انتحاريا يقود سيارة فجر نفسه": the past verb behind the description is what is told; nothing where that is in doubt. */
    int toldVerb(int subject) {
        int description = of(subject);
        for (int k = description + 1; description >= 0 && k < nodes.size() && !isInna(k); k++) {
            boolean past = at(k).segment.isVerb() && lexicon.isPast(at(k).segment);
            boolean joined = at(k - 1).segment.tag().equals("CC")
                    || at(k - 1).is("relative")
                    || at(k - 1).is("negation")
                    || at(k - 1).segment.tag().equals("WRB");
            if (!past) {
                continue;
            }
            return !joined && agrees(subject, k) && !describesNearer(k, subject) ? k : -1;
        }
        return -1;
    }

    /** "سيارة انفجرت": a past verb right behind an indefinite noun of its gender may only describe that noun. */
    private boolean describesNearer(int verb, int subject) {
        int k = verb - 1;
        if (at(k).segment.tag().equals("PUNC")) {
            return false;
        }
        while (k > subject && at(k).segment.isAdjective() && !at(k).segment.hasArticle()) {
            k--;
        }
        boolean indefinite = at(k).segment.isNoun()
                && !at(k).segment.isName()
                && !at(k).segment.hasArticle()
                && !at(k).is("time");
        return k > subject && indefinite && isFeminine(at(k)) == isFeminineVerb(verb);
    }

    private boolean agrees(int noun, int verb) {
        boolean plural = at(verb).word().endsWith("وا");
        return plural || isFeminine(at(noun)) == isFeminineVerb(verb);
    }

    private static boolean isFeminine(Node node) {
        return node.word().endsWith("ه") || node.word().endsWith("ات");
    }

    private boolean isFeminineVerb(int verb) {
        return at(verb).word().endsWith("ت") && at(verb).word().length() > 3;
    }
}
