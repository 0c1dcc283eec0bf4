package dev.entente.ask;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts a membership on a page: a matrix of members and voices, then every claim with its quote. */
public final class MembershipPage {
    private MembershipPage() {}

    /** The page of a membership. */
    public static Page of(Membership membership, Casebook casebook) {
        Numbering page = new Numbering();
        String alliance = casebook.shownName(membership.alliance());
        page.heading(1, "Membership of " + alliance);
        page.remark(
                "Who counts whom as a member or part, by document and speaker: yes (asserted), or how else it is held.");
        if (!membership.members().isEmpty()) {
            matrix(membership, casebook, page);
            page.heading(2, "Claims");
            membership
                    .members()
                    .values()
                    .forEach(statements -> statements.forEach(s -> {
                        if (page.isNew(s)) {
                            page.show(s);
                        }
                    }));
        }
        return new Page(page.parts(), !membership.members().isEmpty());
    }

    private static void matrix(Membership membership, Casebook casebook, Numbering page) {
        Map<String, String> letters = voices(membership);
        List<String> head = new ArrayList<>(List.of("member"));
        head.addAll(letters.values());
        List<List<String>> rows = new ArrayList<>();
        membership.members().forEach((member, statements) -> {
            List<String> row = new ArrayList<>(List.of(casebook.shownName(member)));
            letters.keySet().forEach(voice -> row.add(cell(voice, statements)));
            rows.add(row);
        });
        page.grid(head, rows);
        page.remark(letters.entrySet().stream()
                .map(e -> e.getValue() + ": " + e.getKey())
                .collect(Collectors.joining("; ")));
    }

    /** Every document and speaker, lettered in order. */
    private static Map<String, String> voices(Membership membership) {
        Map<String, String> sorted = new TreeMap<>();
        membership.members().values().forEach(list -> list.forEach(s -> sorted.put(voice(s), "")));
        Map<String, String> letters = new LinkedHashMap<>();
        sorted.keySet().forEach(voice -> letters.put(voice, letter(letters.size())));
        return letters;
    }

    private static String letter(int number) {
        String last = Character.toString((char) ('a' + number % 26));
        return number < 26 ? last : letter(number / 26 - 1) + last;
    }

    private static String voice(Statement statement) {
        return statement.claim().document() + ", " + statement.voice();
    }

    private static String cell(String voice, List<Statement> statements) {
        return statements.stream()
                .filter(s -> voice(s).equals(voice))
                .map(s -> s.mark().equals("asserted") ? "yes" : s.mark())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
