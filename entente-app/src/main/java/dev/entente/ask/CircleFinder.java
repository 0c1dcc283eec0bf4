package dev.entente.ask;

import dev.entente.actor.Registry;
import dev.entente.claim.Actor;
import dev.entente.claim.ActorType;
import dev.entente.claim.Claim;
import dev.entente.claim.EventDate;
import dev.entente.claim.Factuality;
import dev.entente.claim.Participant;
import dev.entente.store.ClaimQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds an actor's parts and people, level by level: by the registry (parts, bodies of a state, offices), and by ties that the
 * documents assert.
 */
final class CircleFinder {
    private static final int DEEPEST = 5;
    /** These act for themselves and are counted into nobody. */
    private static final Set<ActorType> SOVEREIGN = EnumSet.of(
            ActorType.STATE,
            ActorType.ALLIANCE,
            ActorType.INTERNATIONAL_ORGANISATION,
            ActorType.PLACE,
            ActorType.GROUP);
    /** A movement that is called a member of an alliance keeps its own will; a person or a body of a member speaks for it. */
    private static final Set<ActorType> MEMBERS = EnumSet.of(ActorType.PERSON, ActorType.BODY);

    private final Casebook casebook;
    private final Registry registry;
    private final Map<String, List<Step>> children = new HashMap<>();

    CircleFinder(Casebook casebook) {
        this.casebook = casebook;
        this.registry = casebook.registry();
        registry.actors().forEach(this::index);
    }

    Circle find(Actor root) {
        SortedMap<String, List<Step>> paths = new TreeMap<>();
        Set<String> level = Set.of(root.id());
        for (int depth = 0; depth < DEEPEST && !level.isEmpty(); depth++) {
            Set<String> next = new TreeSet<>();
            for (Step step : steps(level, paths.keySet())) {
                if (!step.child().equals(root.id()) && !paths.containsKey(step.child())) {
                    List<Step> path = new ArrayList<>(List.of(step));
                    path.addAll(paths.getOrDefault(step.parent(), List.of()));
                    paths.put(step.child(), path);
                    next.add(step.child());
                }
            }
            level = next;
        }
        return new Circle(root, paths);
    }

    private void index(Actor actor) {
        registry.findParent(actor.id()).ifPresent(parent -> add(actor.id(), "part of", parent, Optional.empty()));
        if (isBodyOfState(actor)) {
            actor.country().ifPresent(state -> add(actor.id(), "body of", state, Optional.empty()));
        }
        for (Registry.Office office : registry.offices(actor.id())) {
            if (!office.body().isEmpty()) {
                add(actor.id(), office.title() + " of", office.body(), period(office));
            }
        }
    }

    private boolean isBodyOfState(Actor actor) {
        return actor.type() == ActorType.BODY && registry.findParent(actor.id()).isEmpty();
    }

    private void add(String child, String relation, String parent, Optional<EventDate> when) {
        children.computeIfAbsent(parent, p -> new ArrayList<>())
                .add(new Step(child, relation, parent, new Step.By.Registry(), when));
    }

    private static Optional<EventDate> period(Registry.Office office) {
        if (office.from().isEmpty() && office.to().isEmpty()) {
            return Optional.empty();
        }
        String from = office.from().isEmpty() ? "0001" : office.from();
        String to = office.to().isEmpty() ? "9999" : office.to();
        return Optional.of(new EventDate(from + "/" + to));
    }

    /** The registry first; then what documents say in their own voice; then what others say in them. */
    private List<Step> steps(Set<String> parents, Set<String> known) {
        List<Step> steps = new ArrayList<>();
        parents.forEach(parent -> steps.addAll(children.getOrDefault(parent, List.of())));
        List<Claim> ties = casebook.collection()
                .claims(ClaimQuery.all()
                        .recipient(parents)
                        .type("PART_OF", "HOLDS_OFFICE", "LEADS", "MEMBER_OF")
                        .factuality(Factuality.ASSERTED));
        casebook.lookUp(ties);
        Set<String> stepped = new TreeSet<>(known);
        steps.forEach(step -> stepped.add(step.child()));
        ties.stream()
                .sorted(Comparator.comparing(claim -> !claim.sources().isEmpty()))
                .forEach(claim -> steps.addAll(steps(claim, parents, stepped)));
        return steps;
    }

    private List<Step> steps(Claim claim, Set<String> parents, Set<String> stepped) {
        List<Step> steps = new ArrayList<>();
        for (Participant child : claim.proposition().actors()) {
            for (Participant parent : claim.proposition().recipients()) {
                if (parents.contains(parent.id()) && isCountedIn(child, claim) && stepped.add(child.id())) {
                    steps.add(new Step(
                            child.id(),
                            relation(claim),
                            parent.id(),
                            new Step.By.Claimed(casebook.statement(claim)),
                            Optional.empty()));
                }
            }
        }
        return steps;
    }

    private boolean isCountedIn(Participant child, Claim claim) {
        ActorType type = casebook.findActor(child.id()).map(Actor::type).orElse(ActorType.UNKNOWN);
        boolean member = claim.type().name().equals("MEMBER_OF");
        return !child.isUnnamed() && !SOVEREIGN.contains(type) && (!member || MEMBERS.contains(type));
    }

    private static String relation(Claim claim) {
        String role = claim.proposition().role();
        return switch (claim.type().name()) {
            case "PART_OF" -> "part of";
            case "LEADS" -> "leading";
            case "MEMBER_OF" -> "member of";
            default -> role.isEmpty() ? "holding office in" : Wording.quoted(role) + " in";
        };
    }
}
