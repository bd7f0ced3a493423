package org.oks.web.visioning;

import java.util.ArrayList;
import java.util.List;
import org.oks.engagement.SortRating;
import org.oks.visioning.RatingView;

/** The ratings of the capacity risk as a line of steps, drawn from left to right by rating, not by time. */
final class RiskLine {
    private static final int LEFT = 104;
    private static final int RIGHT = 312;
    private static final int TOP = 14;
    private static final int STEP = 30;
    private static final int MOST_LABELS = 4;

    private final List<RatingView> shown;

    /** @param ratings by day; those that do not count are left out */
    RiskLine(List<RatingView> ratings) {
        this.shown = ratings.stream().filter(RatingView::counts).toList();
    }

    /** A rating in the drawing; one without room for its day is told in the table alone. */
    public record Point(int x, int y, RatingView rating, boolean dated) {}

    List<Point> points() {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            boolean dated = shown.size() <= MOST_LABELS || i == 0 || i == shown.size() - 1;
            points.add(new Point(x(i), y(shown.get(i).rating()), shown.get(i), dated));
        }
        return points;
    }

    /** The line through them; empty for one alone. */
    String path() {
        StringBuilder path = new StringBuilder();
        for (Point point : points()) {
            if (path.isEmpty()) {
                path.append('M').append(point.x()).append(' ').append(point.y());
            } else {
                path.append('H').append(point.x()).append('V').append(point.y());
            }
        }
        return shown.size() < 2 ? "" : path.toString();
    }

    static int y(SortRating rating) {
        return TOP + STEP * (SortRating.HIGH.ordinal() - rating.ordinal());
    }

    private int x(int place) {
        return shown.size() == 1 ? LEFT : LEFT + (RIGHT - LEFT) * place / (shown.size() - 1);
    }
}
