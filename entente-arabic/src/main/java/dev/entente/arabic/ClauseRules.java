package dev.entente.arabic;

import java.util.List;

/** Which words make a clause and where it hangs: participles, "كان" with its verb, what is told behind "إن", clauses joined by "and". */
final class ClauseRules extends TreeRules {
    private final DescriptionRules descriptions;

    ClauseRules(List<Node> nodes, Lexicon lexicon) {
        super(nodes, lexicon);
        this.descriptions = new DescriptionRules(nodes, lexicon);
    }

    /** "..., مؤكدا أن": a participle in the accusative behind a comma or "و" is a clause of the verb before it. */
    void participles() {
        for (int i = 1; i < nodes.size(); i++) {
            Node node = at(i);
            boolean known = lexicon.findParticiple(node.word()).isPresent();
            boolean free = node.segment.tag().equals("VN") && !node.segment.hasArticle()
                    || known
                            && (node.word().endsWith("ا") || node.word().endsWith("ين"))
                            && (node.segment.isNoun() || node.segment.isAdjective())
                            && !node.segment.hasArticle();
            if (!free || !known || isSomebodyBetween(i) || isAdjective(i)) {
                continue;
            }
            boolean saying = lexicon.findParticiple(node.word())
                    .filter(lexicon::takesClause)
                    .isPresent();
            int nearest = -1;
            for (int v = i - 1; v >= 0; v--) {
                boolean verb = at(v).segment.isVerb() && !isInna(v);
                nearest = verb && (nearest < 0 || isInRelativeClause(nearest)) ? v : nearest;
                if (verb && saying && lexicon.takesClause(lexicon.verb(at(v).segment))) {
                    nearest = v;
                    break;
                }
            }
            if (nearest >= 0) {
                reattach(i, nearest, "participle");
            }
        }
    }

    /** "بين طلاب محتجين": behind an indefinite plural in the genitive it agrees with it. */
    private boolean isAdjective(int participle) {
        Node who = at(participle - 1);
        return at(participle).word().endsWith("ين")
                && who.segment.isNoun()
                && !who.segment.hasArticle()
                && lexicon.isPlural(who.segment)
                && lexicon.isAnimate(who.segment)
                && participle > 1
                && (at(participle - 2).segment.tag().equals("IN")
                        || at(participle - 2).is("preposition"));
    }

    /** "بين الشرطة ومتظاهرين", "13 متظاهرا": who is joined to another or counted does nothing by that. */
    private boolean isSomebodyBetween(int participle) {
        if (at(participle - 1).segment.tag().equals("CD")) {
            return true;
        }
        if (!at(participle - 1).segment.tag().equals("CC")) {
            return false;
        }
        for (int k = participle - 2;
                k >= Math.max(0, participle - 2 - REACH) && !at(k).segment.isVerb();
                k--) {
            if (at(k).word().equals("بين")) {
                return true;
            }
        }
        return false;
    }

    /** "كان الجنرال قد طالب": one verb, and the noun behind "كان" is its subject. */
    void pluperfect() {
        for (int i = 0; i + 3 < nodes.size(); i++) {
            if (!at(i).is("copula") || !at(i).segment.isVerb()) {
                continue;
            }
            int verb = pastVerb(i);
            int subject = firstNominal(i + 1, verb);
            if (subject < 0) {
                continue;
            }
            int predicate = at(i).label.equals("cop") && at(i).head > i && at(i).head < verb ? at(i).head : i;
            raise(verb, predicate);
            if (predicate != i && predicate != subject) {
                reattach(predicate, subject, "appos");
            }
            reattach(i, verb, "aux");
            reattach(subject, verb, "nsubj");
            for (Node node : nodes) {
                node.head = node.head == i ? verb : node.head;
            }
        }
    }

    /** "قال إن سبعة أشخاص قتلوا": the noun behind "إن" is the subject of the verb behind it, which is what is said. */
    void told() {
        int last = -1;
        for (int i = 1; i + 2 < nodes.size(); i++) {
            if (!isInna(i)) {
                continue;
            }
            int subject = firstNominal(i + 1, nodes.size());
            int described = subject < 0 ? -1 : descriptions.toldVerb(subject);
            int verb = subject < 0 ? -1 : described >= 0 ? described : toldVerb(subject);
            int saying = verb < 0 ? -1 : sayingBefore(i);
            if (verb < 0 || saying < 0 || at(subject).head == verb && isUnder(verb, saying) && !isBehindStatement(i)) {
                last = verb >= 0 ? verb : last;
                continue;
            }
            int above = last >= 0 && at(last).head == saying ? last : saying;
            at(verb).head = -1;
            reattach(subject, verb, "nsubj");
            reattach(verb, above, above == saying ? "ccomp" : "conj");
            reattach(i, verb, "mark");
            if (described >= 0) {
                reattach(descriptions.of(subject), subject, "acl:relcl");
            }
            last = verb;
        }
    }

    /** The verb of a clause that begins with a noun; nothing if it may as well only describe the noun. */
    private int toldVerb(int subject) {
        int verb = -1;
        for (int k = subject + 1; k < nodes.size(); k++) {
            if (isInna(k)
                    || at(k).segment.tag().equals("WP")
                    || at(k).segment.tag().equals("PUNC")) {
                return verb;
            }
            if (at(k).segment.isVerb() && verb >= 0 && !at(k - 1).segment.tag().equals("CC")) {
                return -1;
            }
            verb = at(k).segment.isVerb() && verb < 0 ? k : verb;
        }
        return verb;
    }

    private int sayingBefore(int end) {
        int outer = saying(end, true);
        return outer >= 0 ? outer : saying(end, false);
    }

    /** "قال الجيش في بيان نشر أمس إن": what describes the statement does not say what is told, where another verb does. */
    private boolean describesStatement(int verb) {
        return verb > 0
                && at(verb).segment.isVerb()
                && (at(verb - 1).is("statement")
                        || verb > 1
                                && at(verb - 1).is("relative")
                                && at(verb - 2).is("statement"));
    }

    private boolean isBehindStatement(int mark) {
        int k = mark - 1;
        while (k > 0 && !isClause(k)) {
            k--;
        }
        return describesStatement(k);
    }

    private int saying(int end, boolean outer) {
        for (int k = end - 1; k >= 0; k--) {
            boolean says = isClause(k)
                    && !(outer && describesStatement(k))
                    && lexicon.takesClause(
                            at(k).segment.isVerb()
                                    ? lexicon.verb(at(k).segment)
                                    : lexicon.findParticiple(at(k).word()).orElse(at(k).word()));
            if (says) {
                return k;
            }
        }
        return -1;
    }

    /** Gives a verb the place in the tree of a word before it. */
    private void raise(int verb, int above) {
        int top = above;
        for (int up = at(above).head, steps = 0; up > above && up <= verb && steps < REACH; up = at(up).head, steps++) {
            top = up;
        }
        if (top == verb) {
            return;
        }
        int head = at(top).head;
        String label = at(top).label;
        at(verb).head = head;
        at(verb).label = head < 0 ? "root" : label.equals("cop") || label.equals("mark") ? "parataxis" : label;
        at(top).head = verb;
        at(top).label = "dep";
    }

    /** The verb that "قد" marks behind a copula, before any other verb or mark of a clause; or nothing. */
    private int pastVerb(int copula) {
        for (int k = copula + 1; k + 1 < nodes.size(); k++) {
            if (at(k).is("surely") && at(k + 1).segment.isVerb()) {
                return k + 1;
            }
            boolean close = at(k).segment.isVerb()
                    && k > copula + 1
                    && !NounRules.isAccusative(at(copula + 1))
                    && !at(copula + 1).segment.isAdjective()
                    && !at(k - 1).segment.tag().equals("CC")
                    && !at(k - 1).segment.tag().equals("IN")
                    && !at(k - 1).is("negation")
                    && !at(k - 1).is("infinitive");
            if (close && !isInna(k)) {
                return k;
            }
            if (at(k).segment.isVerb() || isInna(k) || at(k).segment.tag().equals("WP")) {
                return -1;
            }
        }
        return -1;
    }

    private int firstNominal(int from, int end) {
        for (int k = from; k < Math.min(end, from + REACH); k++) {
            if (isNominal(k) && !at(k).is("time") && !hasCase(k) && !at(k).label.equals("case")) {
                int name = k;
                while (isPartOfPhrase(at(name)) && at(name).head > name && at(name).head < end) {
                    name = at(name).head;
                }
                return name;
            }
        }
        return -1;
    }

    private static boolean isPartOfPhrase(Node node) {
        return switch (node.label) {
            case "flat", "nummod", "quant" -> true;
            default -> false;
        };
    }

    /** "التي تقطنها أغلبية": what only describes a noun is not what the sentence goes on about. */
    private boolean isInRelativeClause(int verb) {
        return verb > 0
                && at(verb - 1).is("relative")
                && at(verb - 1).segment.tag().equals("WP");
    }

    /** "وفقا ل...": before the verb it belongs to the verb of the sentence. */
    void phrases() {
        for (int i = 0; i < nodes.size(); i++) {
            if (!at(i).is("phrase")) {
                continue;
            }
            int verb = i + 1;
            while (verb < nodes.size() && !(at(verb).segment.isVerb() && !isInna(verb))) {
                verb++;
            }
            boolean leads = i < 3 && verb < nodes.size();
            if (leads && at(i).head != verb) {
                reattach(i, verb, "advmod");
            }
        }
    }

    /** "قال ...، ونفى ...": a verb of saying behind "and" goes with the one before it; another one with the verb before it. */
    void joined() {
        for (int i = 2; i < nodes.size(); i++) {
            boolean behindAnd =
                    at(i).segment.isVerb() && at(i - 1).segment.tag().equals("CC") && !isInna(i);
            if (!behindAnd
                    || i > 2
                            && at(i).label.equals("conj")
                            && !at(i - 2).segment.tag().equals("PUNC")) {
                continue;
            }
            int first = -1;
            boolean saying = lexicon.takesClause(lexicon.verb(at(i).segment));
            for (int v = i - 2; v >= 0 && first < 0; v--) {
                boolean verb = at(v).segment.isVerb() && !isInna(v);
                boolean fits = !saying || at(v).head < 0 || lexicon.takesClause(lexicon.verb(at(v).segment));
                first = verb && fits && !isUnder(v, i) ? v : first;
            }
            if (first >= 0 && at(i).head >= 0) {
                reattach(i, first, "conj");
            }
        }
    }

    /** "العلاقة مع الجمهورية وحزب الله": who is joined by "and" is joined to somebody, not to the relation. */
    void equalParts() {
        for (int i = 2; i < nodes.size(); i++) {
            Node node = at(i);
            if (!node.label.equals("conj") || node.head < 0 || node.head > i) {
                continue;
            }
            if (lexicon.isSite(node.segment) && lexicon.isAnimate(at(node.head).segment)) {
                joinedToPlace(i);
                continue;
            }
            boolean doing = isFreeDoing(i) && !lexicon.isDoing(at(node.head).segment);
            boolean somebody = isSomebody(node.segment) && !isSomebody(at(node.head).segment);
            if (!doing && !somebody) {
                continue;
            }
            for (int k = i - 1; k >= (doing ? 0 : node.head + 1); k--) {
                Node other = at(k);
                if (other.segment.isVerb() || other.label.equals("participle")) {
                    break;
                }
                boolean alike =
                        doing ? isFreeDoing(k) || k == 0 && lexicon.isDoing(other.segment) : isSomebody(other.segment);
                boolean free = alike && !other.label.equals("flat") && !isUnder(k, i);
                if (free) {
                    node.head = k;
                    break;
                }
            }
        }
    }

    /** "بين الشرطة ومحتجين في العاصمة ومدينة أخرى": a town is joined to the place before it, not to people. */
    private void joinedToPlace(int site) {
        for (int k = site - 2; k > at(site).head; k--) {
            if (hasCase(k) && (at(k).segment.isName() || at(k).segment.isNoun() && !lexicon.isAnimate(at(k).segment))) {
                at(site).head = k;
                return;
            }
        }
    }

    /** The noun of a doing that owns nothing: not "دعم" in "رفض دعم". */
    private boolean isFreeDoing(int index) {
        return at(index).segment.isNoun()
                && lexicon.isDoing(at(index).segment)
                && !(at(index).label.equals("nmod") && !hasCase(index));
    }
}
