package org.oks.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionTest {
    private static final Instant START = Instant.parse("2017-03-14T09:00:00Z");

    private final Person amina = person("amina.lead");
    private final Session session = new Session("hash", amina, START);

    @Test
    void isOverAfterThirtyMinutesWithoutARequest() {
        assertThat(open(Duration.ofMinutes(30).minusMillis(1))).isTrue();
        assertThat(open(Duration.ofMinutes(30))).isFalse();
    }

    @Test
    void isOverAfterEightHoursHoweverBusy() {
        assertThat(session.endsAt()).isEqualTo(START.plus(Duration.ofHours(8)));
        assertThat(open(Duration.ofHours(8))).isFalse();
    }

    @Test
    void lastUseIsWorthNotingOnceAMinute() {
        assertThat(session.worthNoting(START.plusSeconds(59))).isFalse();
        assertThat(session.worthNoting(START.plusSeconds(60))).isTrue();
    }

    @Test
    void isOverAsSoonAsARoleIsLostThePasswordChangesOrTheAccountIsLocked() {
        amina.loseRole();
        assertThat(open(Duration.ofMinutes(1))).isFalse();

        Session next = new Session("hash", amina, START);
        assertThat(next.open(amina, false, START)).isTrue();
        amina.changePassword();
        assertThat(next.open(amina, false, START)).isFalse();

        Session third = new Session("hash", amina, START);
        amina.lock();
        assertThat(third.open(amina, false, START)).isFalse();
        amina.unlock();
        assertThat(third.open(amina, false, START))
                .as("unlocking opens nothing again")
                .isFalse();
    }

    @Test
    void opensNothingForSomebodyElse() {
        assertThat(session.open(person("omar.approver"), false, START)).isFalse();
    }

    @Test
    void ofADemonstrationsAccountOpensNothingOutsideADemonstration() {
        Person demo = new Person("ada.admin", new PersonDetails("Ada", null, null), true, START);
        Session theirs = new Session("hash", demo, START);
        assertThat(theirs.open(demo, true, START)).isTrue();
        assertThat(theirs.open(demo, false, START)).isFalse();
    }

    private boolean open(Duration later) {
        return session.open(amina, false, START.plus(later));
    }

    private static Person person(String id) {
        return new Person(id, new PersonDetails("Amina", null, null), false, START);
    }
}
