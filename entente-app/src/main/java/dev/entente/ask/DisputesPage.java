package dev.entente.ask;

import dev.entente.claim.Claim;
import dev.entente.reconcile.Dispute;
import java.util.List;

/** Puts disputes on a page: who asserts, and who denies or doubts, side by side. */
public final class DisputesPage {
    private DisputesPage() {}

    /** All disputes of a collection. */
    public static Page of(List<Dispute> disputes, Casebook casebook) {
        Numbering page = new Numbering();
        page.heading(1, "Disputes");
        page.remark(
                "Each proposition that somebody denies or doubts, with who asserts it in these documents. Which is right is not"
                        + " said here.");
        add(disputes, casebook, page);
        return new Page(page.parts(), !disputes.isEmpty());
    }

    static void add(List<Dispute> disputes, Casebook casebook, Numbering page) {
        int number = 0;
        for (Dispute dispute : disputes) {
            number++;
            page.heading(3, "Dispute " + number);
            if (dispute.isMatched()) {
                page.remark("Said by" + origins(dispute.asserted(), casebook) + ":");
                casebook.statements(dispute.asserted()).forEach(page::show);
            } else {
                page.remark("No document of this collection asserts what is denied here.");
            }
            page.remark("Denied or doubted by" + origins(dispute.denials(), casebook) + ":");
            casebook.statements(dispute.denials()).forEach(page::show);
        }
    }

    /** How many separate origins several claims have; copies and agency reports are one. */
    private static String origins(List<Claim> claims, Casebook casebook) {
        return claims.size() <= 1 ? "" : " (separate origins: " + casebook.separateOrigins(claims) + ")";
    }
}
