package dev.entente.cli;

import dev.entente.claim.EventDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Claims on an axis of time as SVG: each a bar from the first to the last day that it may mean, so a vague date is a wide bar. */
final class TimelineDrawing {
    private static final int WIDTH = 960;
    private static final int MARGIN = 30;
    private static final int LANE = 18;
    private static final int BAR = 12;
    private static final int AXIS = 24;
    private static final double NARROWEST = 5;
    private static final double NUMBER = 22;
    private static final int MOST_TICKS = 12;

    /**
     * One claim on the axis.
     *
     * @param number its number on the page
     * @param date when
     * @param style name of its class: forth, back or between
     * @param hint its date and how it is held
     */
    record Bar(int number, EventDate date, String style, String hint) {}

    private final LocalDate first;
    private final double days;
    private final List<Double> lanes = new ArrayList<>();

    private TimelineDrawing(List<Bar> bars) {
        LocalDate from = bars.stream()
                .map(b -> b.date().from())
                .min(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
        LocalDate to =
                bars.stream().map(b -> b.date().to()).max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        first = from.withDayOfYear(1);
        LocalDate last = to.withDayOfYear(1).plusYears(1);
        days = ChronoUnit.DAYS.between(first, last);
    }

    /** The picture; bars in order of their dates. */
    static String of(List<Bar> bars, String label) {
        TimelineDrawing drawing = new TimelineDrawing(bars);
        StringBuilder drawn = new StringBuilder();
        bars.forEach(bar -> drawn.append(drawing.bar(bar)));
        int height = AXIS + drawing.lanes.size() * LANE + 6;
        return String.format(
                        Locale.ROOT,
                        "<svg role=\"img\" aria-label=\"%s\" viewBox=\"0 0 %d %d\" xmlns=\"http://www.w3.org/2000/svg\">\n",
                        Html.text(label),
                        WIDTH,
                        height)
                + drawing.axis(height)
                + drawn
                + "</svg>\n";
    }

    private double x(LocalDate day) {
        return MARGIN + ChronoUnit.DAYS.between(first, day) / days * (WIDTH - 2 * MARGIN);
    }

    private String axis(int height) {
        int years = (int) Math.round(days / 365.25);
        int step = Math.max(1, (years + MOST_TICKS - 1) / MOST_TICKS);
        StringBuilder ticks = new StringBuilder();
        for (int year = 0; year <= years; year += step) {
            double x = x(first.plusYears(year));
            ticks.append(String.format(
                    Locale.ROOT,
                    "<line class=\"tick\" x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\"/>"
                            + "<text class=\"year\" x=\"%.1f\" y=\"14\" text-anchor=\"middle\">%d</text>\n",
                    x,
                    AXIS - 6,
                    x,
                    height,
                    x,
                    first.getYear() + year));
        }
        return ticks.toString();
    }

    private String bar(Bar bar) {
        double from = x(bar.date().from());
        double width = Math.max(NARROWEST, x(bar.date().to().plusDays(1)) - from);
        int lane = lane(from, from + width + NUMBER);
        int y = AXIS + lane * LANE;
        boolean beside = from + width + NUMBER < WIDTH;
        return String.format(
                Locale.ROOT,
                "<a href=\"#claim-%d\"><g class=\"bar %s\"><title>%s</title>"
                        + "<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\" rx=\"2\"/>"
                        + "<text x=\"%.1f\" y=\"%d\" text-anchor=\"%s\">%d</text></g></a>\n",
                bar.number(),
                bar.style(),
                Html.text("[" + bar.number() + "] " + bar.hint()),
                from,
                y,
                width,
                BAR,
                beside ? from + width + 3 : from - 3,
                y + BAR - 2,
                beside ? "start" : "end",
                bar.number());
    }

    /** The first lane that is free there. */
    private int lane(double from, double to) {
        for (int i = 0; i < lanes.size(); i++) {
            if (lanes.get(i) <= from) {
                lanes.set(i, to);
                return i;
            }
        }
        lanes.add(to);
        return lanes.size() - 1;
    }
}
