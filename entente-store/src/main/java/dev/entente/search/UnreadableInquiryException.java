package dev.entente.search;

/** A search that makes no sense; the message is two lines, the search and below it a caret under the place with what is wrong. */
public final class UnreadableInquiryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableInquiryException(String fault, String inquiry, int at) {
        super(message(fault, inquiry, at));
    }

    private static String message(String fault, String inquiry, int at) {
        int before = inquiry.codePointCount(0, Math.max(0, Math.min(at, inquiry.length())));
        String lead = "search: ";
        return lead + inquiry.replaceAll("\\s", " ") + "\n" + " ".repeat(lead.length() + before) + "^ character "
                + (before + 1) + ": " + fault;
    }
}
