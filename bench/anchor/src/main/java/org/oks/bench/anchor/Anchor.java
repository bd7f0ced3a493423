package org.oks.bench.anchor;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** Camunda as its own Spring Boot starter runs it, with its web applications and REST, and nothing of ours in it. */
@SpringBootApplication
public class Anchor {
    /** What the drawing of a phase calls when it opens: here it does nothing. */
    public static class Steps {
        public void openPhase(String engagement, int phase) {}

        public boolean owes(String engagement, int phase, String step) {
            return true;
        }
    }

    @Bean
    Steps engagementSteps() {
        return new Steps();
    }

    public static void main(String[] arguments) {
        SpringApplication.run(Anchor.class, arguments);
    }
}
