package dev.entente.cli;

import dev.entente.ask.Surroundings;
import dev.entente.ask.Surroundings.Tie;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The surroundings of two actors as SVG: the two at the sides, between them who is tied to both, at the rims who is tied to one.
 *
 * <p>A line is as thick as it has separate origins, dashed where something is disputed, hollow where all is only possible, intended
 * or demanded. The same claims give the same picture.
 */
final class NetworkDrawing {
    private static final int WIDTH = 960;
    private static final int ROW = 46;
    private static final int TOP = 40;
    private static final int[] COLUMNS = {110, 300, 480, 660, 850};
    private static final int LABEL = 26;
    private static final double THICKEST = 12;

    private record Point(int x, int y) {}

    private final Map<String, Point> places = new TreeMap<>();
    private final Map<String, String> names = new TreeMap<>();
    private final Surroundings surroundings;
    private final String first;
    private final String second;
    private int height;

    private NetworkDrawing(Surroundings surroundings, String first, String second) {
        this.surroundings = surroundings;
        this.first = first;
        this.second = second;
    }

    /**
     * The picture.
     *
     * @param first id of the actor at the left
     * @param second id of the actor at the right
     * @param label what it shows, for who cannot see it
     */
    static String of(Surroundings surroundings, String first, String second, String label) {
        NetworkDrawing drawing = new NetworkDrawing(surroundings, first, second);
        surroundings.ties().forEach(drawing::name);
        drawing.place();
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg role=\"img\" aria-label=\"%s\" viewBox=\"0 0 %d %d\" xmlns=\"http://www.w3.org/2000/svg\">\n",
                Html.text(label),
                WIDTH,
                drawing.height));
        surroundings.ties().forEach(tie -> svg.append(drawing.line(tie)));
        drawing.places.forEach((id, point) -> svg.append(drawing.node(id, point)));
        return svg.append("</svg>\n").toString();
    }

    private void name(Tie tie) {
        names.put(tie.one(), tie.names().get(0));
        names.put(tie.other(), tie.names().get(1));
    }

    /** Five columns: tied to the first alone, the first, both, the second, tied to the second alone. */
    private void place() {
        List<List<String>> columns = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (String other : surroundings.others()) {
            boolean left = surroundings.ties().stream().anyMatch(t -> t.touches(other) && t.touches(first));
            boolean right = surroundings.ties().stream().anyMatch(t -> t.touches(other) && t.touches(second));
            columns.get(left && right ? 1 : left ? 0 : 2).add(other);
        }
        // nobody stands on the line between the two
        List<String> both = columns.get(1);
        boolean direct = surroundings.ties().stream().anyMatch(t -> t.touches(first) && t.touches(second));
        int rows = Math.max(Math.max(columns.get(0).size(), columns.get(2).size()), Math.max(3, both.size() + 1));
        height = TOP * 2 + (rows - 1) * ROW;
        int middle = height / 2;
        places.put(first, new Point(COLUMNS[1], middle));
        places.put(second, new Point(COLUMNS[3], middle));
        names.putIfAbsent(first, first);
        names.putIfAbsent(second, second);
        spread(columns.get(0), COLUMNS[0], middle);
        spread(columns.get(2), COLUMNS[4], middle);
        int above = (both.size() + 1) / 2;
        for (int i = 0; i < both.size(); i++) {
            int step = i < above ? i - above : i - above + 1;
            places.put(both.get(i), new Point(COLUMNS[2], direct ? middle + step * ROW : middle + step * ROW));
        }
    }

    private void spread(List<String> ids, int x, int middle) {
        for (int i = 0; i < ids.size(); i++) {
            places.put(ids.get(i), new Point(x, middle + (2 * i - ids.size() + 1) * ROW / 2));
        }
    }

    private String line(Tie tie) {
        Point from = place(tie.one());
        Point to = place(tie.other());
        double width = Math.min(THICKEST, 1.5 + 1.5 * tie.origins());
        String title = tie.names().get(0) + ", " + tie.names().get(1) + ": claims " + tie.claims()
                + ", separate origins " + tie.origins() + (tie.disputed() ? ", disputed" : "")
                + (tie.open() ? ", only possible, intended or demanded" : "");
        String path = String.format(
                Locale.ROOT, "x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\"", from.x(), from.y(), to.x(), to.y());
        String dashes = tie.disputed() ? " stroke-dasharray=\"9 6\"" : "";
        String whole = String.format(
                Locale.ROOT,
                "<g class=\"tie\"><title>%s</title><line %s stroke-width=\"%.1f\"%s/>",
                Html.text(title),
                path,
                tie.open() ? width + 2 : width,
                dashes);
        String inside =
                String.format(Locale.ROOT, "<line class=\"hollow\" %s stroke-width=\"%.1f\"/>", path, width - 1);
        return whole + (tie.open() ? inside : "") + "</g>\n";
    }

    private Point place(String id) {
        return places.getOrDefault(id, new Point(0, 0));
    }

    private String node(String id, Point at) {
        boolean root = id.equals(first) || id.equals(second);
        String name = names.getOrDefault(id, id);
        String shown = Wrapping.shortened(name, LABEL);
        return String.format(
                Locale.ROOT,
                "<g class=\"%s\"><title>%s</title><circle cx=\"%d\" cy=\"%d\" r=\"%d\"/>"
                        + "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\" unicode-bidi=\"isolate\">%s</text></g>\n",
                root ? "root" : "other",
                Html.text(name),
                at.x(),
                at.y(),
                root ? 9 : 6,
                at.x(),
                at.y() - (root ? 15 : 11),
                Html.text(shown));
    }
}
