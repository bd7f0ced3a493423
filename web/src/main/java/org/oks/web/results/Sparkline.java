package org.oks.web.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oks.results.IndicatorView;
import org.oks.results.UpdateStatus;
import org.oks.results.UpdateView;

/**
 * The last values of an indicator as a small line, with the target as a dashed one: in a box of 100 by 24.
 *
 * @param points the corners of the line
 * @param target where the target runs, null without one
 */
public record Sparkline(String points, @Nullable String target, String lastX, String lastY, List<BigDecimal> values) {
    private static final int MOST = 6;
    private static final double LEFT = 4;
    private static final double STEP = 17;
    private static final double TOP = 4;
    private static final double HEIGHT = 16;

    /** Null when there are fewer than two values to join. */
    static @Nullable Sparkline of(IndicatorView indicator) {
        List<BigDecimal> approved = indicator.periods().stream()
                .flatMap(period -> period.updates().stream())
                .filter(update -> update.status() == UpdateStatus.APPROVED)
                .map(UpdateView::value)
                .flatMap(Stream::ofNullable)
                .toList();
        List<BigDecimal> all = Stream.concat(Stream.ofNullable(indicator.plan().baseline()), approved.stream())
                .toList();
        List<BigDecimal> last = all.subList(Math.max(0, all.size() - MOST), all.size());
        return approved.isEmpty() || last.size() < 2 ? null : of(last, indicator.target());
    }

    static Sparkline of(List<BigDecimal> values, @Nullable BigDecimal target) {
        List<BigDecimal> seen =
                Stream.concat(values.stream(), Stream.ofNullable(target)).toList();
        double low = seen.stream().mapToDouble(BigDecimal::doubleValue).min().orElse(0);
        double high = seen.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(0);
        List<String> points = new ArrayList<>();
        String x = "";
        String y = "";
        for (int i = 0; i < values.size(); i++) {
            x = written(LEFT + i * STEP);
            y = written(height(values.get(i), low, high));
            points.add(x + " " + y);
        }
        return new Sparkline(
                String.join(" ", points), target == null ? null : written(height(target, low, high)), x, y, values);
    }

    private static double height(BigDecimal value, double low, double high) {
        return high == low ? TOP + HEIGHT / 2 : TOP + HEIGHT - (value.doubleValue() - low) / (high - low) * HEIGHT;
    }

    private static String written(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
