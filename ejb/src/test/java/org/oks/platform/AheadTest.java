package org.oks.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class AheadTest {
    @Test
    void goesOnWithoutTheOneWhoAskedAndGivesItsResult() throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Ahead<String> ahead = new Ahead<>("test", () -> {
            done.countDown();
            return Thread.currentThread().getName();
        });
        done.await();
        assertThat(ahead.get()).isEqualTo("oks-test");
    }

    @Test
    void throwsWhatTheWorkThrew() {
        MigrationFailed failure = new MigrationFailed("No tables.", new IllegalStateException());
        Ahead<String> ahead = new Ahead<>("test", () -> {
            throw failure;
        });
        assertThatThrownBy(ahead::get).isSameAs(failure);
    }
}
