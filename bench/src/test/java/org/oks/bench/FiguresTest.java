package org.oks.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void takesTheMiddleAndTheNearestRank() {
        Figures figures = new Figures();
        IntStream.rangeClosed(1, 20).forEach(figures::add);
        assertThat(figures.median()).isEqualTo(10.5);
        assertThat(figures.percentile(95)).isEqualTo(19);
        assertThat(figures.most()).isEqualTo(20);
        figures.add(0);
        assertThat(figures.median()).isEqualTo(10);
        assertThat(figures.least()).isZero();
    }

    @Test
    void saysWhenNothingWasMeasured() {
        assertThatThrownBy(() -> new Figures().median()).hasMessage("Nothing was measured.");
    }
}
