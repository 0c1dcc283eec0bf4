package dev.entente.arabic;

import dev.entente.language.Form;
import dev.entente.language.Relation;
import dev.entente.language.WordClass;
import dev.entente.text.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns a tree of Universal Dependencies into ours: prepositions, copulas and infinitive marks take their places. */
final class TreeMaker {
    private static final Map<String, Relation> RELATIONS = relations();

    private final List<Node> nodes;
    private final Lexicon lexicon;

    TreeMaker(List<Node> nodes, Lexicon lexicon) {
        this.nodes = nodes;
        this.lexicon = lexicon;
    }

    private static Map<String, Relation> relations() {
        Map<String, Relation> relations = new HashMap<>();
        for (Table.Row row : Table.resource(TreeMaker.class, "relations.tsv")) {
            relations.put(row.value("label"), Relation.valueOf(row.value("relation")));
        }
        return relations;
    }

    void make() {
        for (int i = 0; i < nodes.size(); i++) {
            classify(i);
        }
        for (int i = 0; i < nodes.size(); i++) {
            relate(i);
        }
        coordinators();
        copulas();
        prepositions();
        reported();
        lightVerbs();
        clauses();
        relatives();
    }

    private Node at(int index) {
        return nodes.get(index);
    }

    private void classify(int index) {
        Node node = at(index);
        Segment s = node.segment;
        String tag = s.plainTag();
        if (node.label.equals("participle")) {
            node.wordClass = WordClass.VERB;
            node.form = Form.GERUND;
            node.lemma = lexicon.findParticiple(s.word()).orElse(s.word());
        } else if (s.isVerb() && !node.is("inna") && !node.is("not-be")) {
            node.wordClass = node.label.equals("aux") ? WordClass.AUXILIARY : WordClass.VERB;
            node.form = s.tag().equals("VBN") ? Form.PARTICIPLE : s.tag().equals("VBD") ? Form.PAST : Form.PRESENT;
            node.lemma = lexicon.verb(s);
        } else if (s.isName()
                || node.label.equals("flat")
                        && node.head >= 0
                        && at(node.head).segment.isName()) {
            node.wordClass = WordClass.NAME;
            node.lemma = lexicon.noun(s);
        } else if (node.label.equals("case") || node.label.equals("fixed") && node.is("preposition")) {
            node.wordClass = WordClass.PREPOSITION;
        } else if (node.is("phrase") && !s.hasArticle()) {
            node.wordClass = WordClass.ADVERB;
        } else if (s.isAdjective()) {
            node.wordClass = isNounLike(index) ? WordClass.NOUN : WordClass.ADJECTIVE;
            node.lemma = lexicon.noun(s);
            node.form = lexicon.isPlural(s) ? Form.PLURAL : Form.NONE;
        } else if (s.isNoun()) {
            node.wordClass = WordClass.NOUN;
            node.lemma = lexicon.noun(s);
            node.form = lexicon.isPlural(s) ? Form.PLURAL : Form.NONE;
        } else {
            node.wordClass = particle(node, tag);
        }
    }

    /** An adjective that stands for a noun: "المتظاهرين", "متظاهر". */
    private boolean isNounLike(int index) {
        Node node = at(index);
        return switch (node.label) {
            case "nsubj", "nsubj:pass", "obj", "obl", "root" -> true;
            case "conj", "nmod" ->
                node.head >= 0
                        && (at(node.head).segment.isNoun()
                                || at(node.head).segment.isName());
            default -> false;
        };
    }

    private static WordClass particle(Node node, String tag) {
        return switch (tag) {
            case "IN" -> node.is("inna") || node.label.equals("mark") ? WordClass.CONJUNCTION : WordClass.PREPOSITION;
            case "PRP", "PRP$", "WP", "EX" -> WordClass.PRONOUN;
            case "DT" ->
                node.label.equals("det") || node.label.equals("amod") ? WordClass.DETERMINER : WordClass.PRONOUN;
            case "CD" -> WordClass.NUMBER;
            case "CC" -> WordClass.CONJUNCTION;
            case "RB", "WRB" -> WordClass.ADVERB;
            case "RP", "UH" -> WordClass.PARTICLE;
            case "PUNC" -> WordClass.PUNCTUATION;
            default -> node.is("inna") ? WordClass.CONJUNCTION : WordClass.OTHER;
        };
    }

    private void relate(int index) {
        Node node = at(index);
        Relation relation = node.head < 0 ? Relation.ROOT : RELATIONS.getOrDefault(node.label, Relation.OTHER);
        if (node.label.equals("participle")) {
            relation = Relation.CONJUNCT;
        } else if (node.label.equals("quant")) {
            relation = Relation.QUANTIFIER;
        } else if (node.is("negation")
                && !node.segment.isVerb()
                && node.head > index
                && node.segment.tag().equals("RP")) {
            relation = Relation.NEGATION;
        } else if (node.is("not-be") && node.head >= 0) {
            relation = Relation.NEGATION;
        } else if (node.is("future") && node.segment.tag().equals("RP")) {
            hang(index, index + 1);
            relation = node.head >= 0 ? Relation.AUXILIARY : relation;
        } else if (node.is("surely") && node.segment.tag().equals("RP")) {
            hang(index, index + 1);
            boolean perhaps = index + 1 < nodes.size()
                    && at(index + 1).segment.tag().equals("VBP")
                    && !lexicon.isPast(at(index + 1).segment)
                    && node.is("perhaps");
            node.lemma = perhaps ? "قد" : "لقد";
            relation = node.head >= 0 ? Relation.AUXILIARY : relation;
        } else if (node.segment.isVerb() && relation == Relation.CONJUNCT && node.head > index) {
            relation = Relation.OTHER;
        } else if (!node.segment.isVerb()
                && relation == Relation.POSSESSOR
                && node.head >= 0
                && at(node.head).wordClass == WordClass.VERB) {
            relation = Relation.NOUN_ADVERBIAL;
        } else if (relation == Relation.ADJECTIVE && node.wordClass == WordClass.VERB) {
            relation = Relation.RELATIVE_CLAUSE;
        }
        node.relation = relation;
        if (relation == Relation.AUXILIARY || relation == Relation.NEGATION) {
            node.wordClass = relation == Relation.NEGATION ? WordClass.PARTICLE : WordClass.AUXILIARY;
        }
    }

    /** Hangs a particle on the verb right behind it. */
    private void hang(int particle, int verb) {
        if (verb < nodes.size()
                && at(verb).segment.isVerb()
                && at(particle).head != verb
                && at(verb).head != particle) {
            at(particle).head = verb;
        }
    }

    /** "and" hangs on the first of the joined words. */
    private void coordinators() {
        for (Node node : nodes) {
            if (node.relation == Relation.COORDINATOR
                    && node.head >= 0
                    && at(node.head).relation == Relation.CONJUNCT) {
                node.head = at(node.head).head;
            }
        }
    }

    /** "كان الرئيس حليفا": the verb is the head, as in our trees, and the predicate hangs on it. */
    private void copulas() {
        for (int i = 0; i < nodes.size(); i++) {
            Node copula = at(i);
            if (!copula.label.equals("cop") || copula.head < 0 || copula.is("not-be") || !copula.segment.isVerb()) {
                continue;
            }
            int predicate = copula.head;
            Node p = at(predicate);
            copula.head = p.head;
            copula.relation = p.relation;
            copula.wordClass = WordClass.VERB;
            copula.lemma = "كان";
            p.head = i;
            p.relation = p.wordClass == WordClass.ADJECTIVE ? Relation.ADJECTIVE_COMPLEMENT : Relation.ATTRIBUTE;
            for (int k = 0; k < nodes.size(); k++) {
                Node node = at(k);
                boolean moves =
                        switch (node.relation) {
                            case SUBJECT, PASSIVE_SUBJECT, MARKER, ADVERB, COORDINATOR, NEGATION, ADVERBIAL_CLAUSE ->
                                true;
                            default -> false;
                        };
                if (node.head == predicate && moves && k != i) {
                    node.head = i;
                }
            }
        }
    }

    /** A preposition takes its noun's place and heads it; "من قبل" names the doer. */
    private void prepositions() {
        for (int i = 0; i < nodes.size(); i++) {
            Node p = at(i);
            if (!p.label.equals("case") || p.head <= i) {
                continue;
            }
            Node object = at(p.head);
            if (object.relation == Relation.OBJECT_OF_PREPOSITION || isBeforeClause(i)) {
                p.relation = Relation.PARTICLE;
                continue;
            }
            int noun = p.head;
            boolean joined = object.relation == Relation.CONJUNCT && object.head >= 0;
            int above = joined ? governorOf(object.head) : object.head;
            boolean agent = isAgent(i);
            while (agent
                    && above >= 0
                    && at(above).wordClass != WordClass.VERB
                    && !lexicon.isDoing(at(above).segment)
                    && at(above).head >= 0) {
                above = at(above).head;
            }
            boolean manner = p.word().equals("ب") && object.is("manner") && above >= 0;
            p.head = above;
            p.wordClass = WordClass.PREPOSITION;
            p.relation = above < 0
                    ? Relation.ROOT
                    : manner
                            ? Relation.ADVERB
                            : object.relation == Relation.RELATIVE_CLAUSE
                                    ? Relation.OTHER
                                    : agent ? Relation.AGENT : Relation.PREPOSITION;
            if (agent) {
                p.lemma = "من قبل";
            }
            object.head = i;
            object.relation = Relation.OBJECT_OF_PREPOSITION;
            for (int k = 0; k < nodes.size(); k++) {
                if (at(k).head == noun && at(k).relation == Relation.MARKER) {
                    at(k).head = i;
                }
            }
        }
    }

    /** "أفاد بأن", "أشار إلى أن": what is told is the clause. */
    private boolean isBeforeClause(int preposition) {
        return at(preposition + 1).is("inna")
                && at(preposition + 1).head > preposition + 1
                && at(preposition).head >= at(preposition + 1).head;
    }

    private int governorOf(int first) {
        Node node = at(first);
        if (node.relation == Relation.OBJECT_OF_PREPOSITION && node.head >= 0) {
            return at(node.head).head;
        }
        return node.head >= 0 && node.wordClass != WordClass.VERB ? node.head : first;
    }

    /** "من قبل", "على يد", "من جانب". */
    private boolean isAgent(int index) {
        return index + 1 < nodes.size()
                && (at(index).word().equals("من") || at(index).word().equals("علي"))
                && at(index + 1).is("agent")
                && at(index + 1).head == index
                && at(index + 1).label.equals("fixed");
    }

    /** "نقلت الوكالة عن الوزير قوله إن": what comes behind "قوله" is said by him of whom it is told. */
    private void reported() {
        for (int i = 1; i + 1 < nodes.size(); i++) {
            Node noun = at(i);
            boolean said = noun.lemma.equals("قول") || noun.lemma.equals("تاكيد");
            if (!said || noun.wordClass != WordClass.NOUN || !at(i + 1).segment.isPronoun()) {
                continue;
            }
            int verb = i - 1;
            while (verb >= 0 && at(verb).wordClass != WordClass.VERB) {
                verb--;
            }
            Optional<Integer> source = from(verb, i);
            if (verb < 0 || source.isEmpty() || dominates(i, verb)) {
                continue;
            }
            int about = at(source.get()).head;
            noun.wordClass = WordClass.VERB;
            noun.form = Form.PAST;
            noun.lemma = noun.lemma.equals("قول") ? "قال" : "اكد";
            noun.head = verb;
            noun.relation = Relation.COMPLEMENT;
            at(source.get()).head = i;
            at(source.get()).relation = Relation.SUBJECT;
            at(about).head = verb;
            at(about).relation = Relation.PARTICLE;
            at(i + 1).relation = Relation.OTHER;
            claim(i);
        }
    }

    /** The noun behind "عن" between a verb and a later word. */
    private Optional<Integer> from(int verb, int end) {
        for (int k = verb + 1; verb >= 0 && k < end; k++) {
            Node node = at(k);
            boolean about = node.relation == Relation.OBJECT_OF_PREPOSITION
                    && node.head > verb
                    && at(node.head).word().equals("عن");
            if (about && !dominates(k, verb)) {
                return Optional.of(k);
            }
        }
        return Optional.empty();
    }

    /** The clause behind "إن" belongs to the verb of saying. */
    private void claim(int saying) {
        for (int k = saying + 1; k < nodes.size(); k++) {
            Node node = at(k);
            if (node.is("inna") && node.head > k && !dominates(node.head, saying)) {
                at(node.head).head = saying;
                at(node.head).relation = Relation.COMPLEMENT;
                return;
            }
        }
    }

    private boolean dominates(int outer, int inner) {
        int up = inner;
        for (int steps = 0; up >= 0 && steps <= nodes.size(); steps++) {
            if (up == outer) {
                return true;
            }
            up = at(up).head;
        }
        return false;
    }

    /** "قامت الشرطة بتفريق": what is done is the object. */
    private void lightVerbs() {
        for (int i = 0; i < nodes.size(); i++) {
            Node verb = at(i);
            if (verb.wordClass != WordClass.VERB || !verb.is("light-by") && !verb.is("done")) {
                continue;
            }
            for (int k = i + 1; k < nodes.size(); k++) {
                Node node = at(k);
                boolean by = verb.is("light-by")
                        && node.relation == Relation.OBJECT_OF_PREPOSITION
                        && at(node.head).word().equals("ب")
                        && at(node.head).head == i;
                if (by) {
                    at(node.head).relation = Relation.PARTICLE;
                    node.head = i;
                    node.relation = Relation.OBJECT;
                    break;
                }
                if (verb.is("done") && node.head == i && node.relation == Relation.SUBJECT) {
                    node.relation = Relation.PASSIVE_SUBJECT;
                    break;
                }
            }
        }
    }

    /** "أن" before a present verb makes an infinitive; what a verb of saying, wanting or asking governs is its complement. */
    private void clauses() {
        for (int i = 0; i + 1 < nodes.size(); i++) {
            Node mark = at(i);
            int verb = i + 1;
            while (verb < nodes.size() && at(verb).is("negation") && at(verb).relation == Relation.NEGATION) {
                verb++;
            }
            boolean infinitive = verb < nodes.size()
                    && mark.is("infinitive")
                    && at(verb).segment.tag().equals("VBP")
                    && !at(verb).is("inna")
                    && at(verb).wordClass == WordClass.VERB;
            if (infinitive) {
                mark.head = verb;
                mark.relation = Relation.AUXILIARY;
                mark.wordClass = WordClass.AUXILIARY;
                mark.form = Form.INFINITIVE;
                Node inner = at(verb);
                inner.form = Form.BARE;
                if (mark.is("inna")) {
                    govern(i, verb);
                }
                without(i, verb);
            } else if (mark.is("inna") && mark.head > i) {
                mark.relation = Relation.MARKER;
                govern(i, mark.head);
            }
        }
    }

    /** "دون أن يقتله": negates what would have been done. */
    private void without(int mark, int verb) {
        if (mark == 0 || !at(mark - 1).is("without")) {
            return;
        }
        Node without = at(mark - 1);
        Node inner = at(verb);
        if (inner.head == mark - 1) {
            inner.head = without.head;
        }
        inner.relation = inner.head < 0 ? Relation.ROOT : Relation.ADVERBIAL_CLAUSE;
        without.head = verb;
        without.relation = Relation.NEGATION;
        without.wordClass = WordClass.PARTICLE;
        if (mark > 1 && at(mark - 2).word().equals("من")) {
            at(mark - 2).head = verb;
            at(mark - 2).relation = Relation.PARTICLE;
        }
    }

    /** The clause behind "أن" hangs on the verb or noun before it that takes one. */
    private void govern(int mark, int clause) {
        Node inner = at(clause);
        boolean fits =
                switch (inner.relation) {
                    case COMPLEMENT, OPEN_COMPLEMENT, CLAUSAL_SUBJECT, NOUN_CLAUSE ->
                        inner.head >= 0 && inner.head < mark;
                    default -> false;
                };
        int governor = mark - 1;
        while (governor >= 0
                && at(governor).wordClass != WordClass.VERB
                && !(governor >= mark - 3
                        && lexicon.takesClause(at(governor).lemma)
                        && at(governor).wordClass == WordClass.NOUN)) {
            governor--;
        }
        if (governor >= 0 && !dominates(clause, governor) && (!fits || at(inner.head).wordClass != WordClass.VERB)) {
            boolean conjunct = inner.relation == Relation.CONJUNCT;
            if (!conjunct && (lexicon.takesClause(at(governor).lemma) || !fits)) {
                inner.head = governor;
                fits = true;
            }
        }
        if (fits) {
            boolean noun = at(inner.head).wordClass == WordClass.NOUN;
            inner.relation = noun
                    ? Relation.NOUN_CLAUSE
                    : inner.form == Form.BARE && !hasSubject(clause) ? Relation.OPEN_COMPLEMENT : Relation.COMPLEMENT;
        }
    }

    private boolean hasSubject(int verb) {
        return nodes.stream()
                .anyMatch(n ->
                        n.head == verb && (n.relation == Relation.SUBJECT || n.relation == Relation.PASSIVE_SUBJECT));
    }

    /** "مما ساهم في": the whole doing before is what contributed, not the last noun. */
    private void whichLedTo(int index) {
        boolean which = index > 0
                && index + 1 < nodes.size()
                && at(index).word().equals("ما")
                && at(index - 1).word().equals("م");
        if (!which || at(index + 1).wordClass != WordClass.VERB) {
            return;
        }
        int verb = index + 1;
        int above = index - 2;
        while (above >= 0 && (at(above).wordClass != WordClass.VERB && at(above).head >= 0 || dominates(verb, above))) {
            above--;
        }
        if (above < 0 || dominates(verb, above)) {
            return;
        }
        at(verb).head = above;
        at(verb).relation = Relation.CONJUNCT;
        at(index).head = verb;
        at(index).relation = Relation.MARKER;
        at(index - 1).head = verb;
        at(index - 1).relation = Relation.PARTICLE;
    }

    /** "التي" only marks the clause; the pronoun that takes up its noun is no object of its own. */
    private void relatives() {
        for (int i = 0; i < nodes.size(); i++) {
            Node node = at(i);
            whichLedTo(i);
            if (node.segment.tag().equals("WP") && node.is("relative") && node.head > i) {
                boolean free = node.word().equals("ما") || node.word().equals("من");
                node.relation =
                        free && node.relation == Relation.OBJECT_OF_PREPOSITION ? node.relation : Relation.MARKER;
            }
            boolean resumed = node.segment.tag().equals("PRP")
                    && node.relation == Relation.OBJECT
                    && at(node.head).relation == Relation.RELATIVE_CLAUSE
                    && hasSubject(node.head);
            if (resumed) {
                node.relation = Relation.OTHER;
            }
        }
    }
}
