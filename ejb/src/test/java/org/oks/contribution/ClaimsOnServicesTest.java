package org.oks.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.oks.platform.InvalidInput;

/** A claim names the services that it rests on, and these stay while it stands. */
class ClaimsOnServicesTest {
    private final FakeClaims claims = new FakeClaims();
    private final ClaimsOnServices resting = new ClaimsOnServices();

    ClaimsOnServicesTest() {
        resting.claims = claims;
        resting.clock = Clock.fixed(FakeClaims.THEN, ZoneOffset.UTC);
    }

    @Test
    void aServiceCarriesTheClaimsThatNameIt() {
        claims.claim(on(1, 2), "ravi");
        claims.claim(on(2), "ravi");
        claims.claim(on(), "ravi");
        assertThat(resting.restingOn("E-1").keySet()).containsExactlyInAnyOrder(1, 2);
        assertThat(resting.restingOn("E-1").get(1)).hasSize(1);
        assertThat(resting.restingOn("E-1").get(2)).hasSize(2);
    }

    @Test
    void oneThatWasWithdrawnCountsWhileItCanBeTakenBack() {
        Claim claim = claims.claim(on(1), "ravi");
        claim.withdraw(FakeClaims.THEN);
        assertThat(resting.restingOn("E-1")).containsKey(1);
        Instant until = Objects.requireNonNull(claim.view().takeBackUntil());
        resting.clock = Clock.fixed(until.plus(Duration.ofSeconds(1)), ZoneOffset.UTC);
        assertThat(resting.restingOn("E-1")).isEmpty();
    }

    @Test
    void whatItNamesIsReadAsItWasWritten() {
        assertThat(claims.claim(on(12, 3), "ravi").view().deliveries()).containsExactlyInAnyOrder(3, 12);
        assertThat(claims.claim(on(), "ravi").view().deliveries()).isEmpty();
        assertThatThrownBy(() -> Drafts.with(
                                Drafts.claim(),
                                "deliveries",
                                IntStream.rangeClosed(1, 101).boxed().collect(Collectors.toSet()))
                        .check())
                .isInstanceOf(InvalidInput.class);
    }

    private static ClaimDraft on(int... services) {
        Set<Integer> named = IntStream.of(services).boxed().collect(Collectors.toCollection(TreeSet::new));
        return Drafts.with(Drafts.claim(), "deliveries", named);
    }
}
