package org.oks.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.oks.engagement.Charter;
import org.oks.engagement.EngagementSize;
import org.oks.engagement.Sector;
import org.oks.gate.GateDecision;

/** What happens in the demonstration: one engagement in each state, told backwards from the instant given. */
final class Stories {
    private static final String WEIGHED = "The evidence carries the claim; others' part is named. (illustrative)";

    private final Doors doors;
    private final Instant now;

    Stories(Doors doors, Instant now) {
        this.doors = doors;
        this.now = now;
    }

    void tell() {
        nacoInPhaseThree();
        inReview();
        returned();
        Story.proposed(
                doors,
                daysAgo(3),
                Charters.other("Agricultural research agency (illustrative)", "ET", Sector.AGRICULTURE, day(-20)));
        closing();
        closed();
        stopped();
        cancelled();
    }

    private void nacoInPhaseThree() {
        Charter charter = Charters.naco(
                day(400),
                "State societies that lag behind learn from those that lead, and serve groups at high risk better."
                        + " (illustrative)",
                EngagementSize.FULL);
        Story.proposed(doors, daysAgo(400), charter)
                .after(5)
                .start()
                .after(60)
                .work(1, "Vision and objectives agreed")
                .claim(
                        "The organization's leadership put knowledge sharing into its annual plan",
                        "The organization's leadership")
                .submit(1)
                .after(7)
                .decide(1, GateDecision.ADVANCE, WEIGHED)
                .after(110)
                .work(2, "Sponsor, coordinator and steering body named; policy drafted")
                .claim("Two state units named knowledge champions", "State units A and B")
                .doubt("Call with the unit", "State unit B had named its champion before the sessions began.")
                .more()
                .submit(2)
                .after(9)
                .decide(
                        2,
                        GateDecision.RETURN_FOR_REVISION,
                        "Say what the units did before. The rival is stronger than the claim. (illustrative)")
                .after(21)
                .work(2, "Sponsor, coordinator and steering body named; policy drafted; earlier practice described")
                .submit(2)
                .after(6)
                .decide(2, GateDecision.ADVANCE, WEIGHED)
                .after(80);
    }

    private void inReview() {
        Charter charter =
                Charters.other("Disaster risk agency (illustrative)", "ID", Sector.DISASTER_RISK_MANAGEMENT, day(100));
        Story.proposed(doors, daysAgo(100), charter)
                .after(4)
                .start()
                .after(80)
                .work(1, "Vision workshop held")
                .claim("The agency's directors agreed on three learning goals", "The agency's directors")
                .doubt("Letter of a director", "One director says that the goals stood in the plan before.")
                .more()
                .submit(1)
                .after(4);
    }

    private void returned() {
        Charter charter =
                Charters.other("Urban services authority (illustrative)", "KE", Sector.URBAN_DEVELOPMENT, day(150));
        Story.proposed(doors, daysAgo(150), charter)
                .after(10)
                .start()
                .after(90)
                .work(1, "First visioning session held")
                .claim("Districts began to hold monthly reviews", "Three district offices")
                .submit(1)
                .after(12)
                .decide(
                        1,
                        GateDecision.RETURN_FOR_REVISION,
                        "Only the office's own minutes speak for it. Ask a district. (illustrative)")
                .after(14);
    }

    private void closing() {
        whole(Story.proposed(
                        doors,
                        daysAgo(700),
                        Charters.other("Transport authority (illustrative)", "NG", Sector.URBAN_DEVELOPMENT, day(700)))
                .after(4)
                .start());
    }

    private void closed() {
        whole(Story.proposed(
                                doors,
                                daysAgo(760),
                                Charters.other(
                                        "Civil service college (illustrative)", "CO", Sector.GOVERNANCE, day(760)))
                        .after(4)
                        .start())
                .after(14)
                .close();
    }

    private void stopped() {
        Charter charter = Charters.other("Extension service (illustrative)", "UG", Sector.AGRICULTURE, day(300));
        Story.proposed(doors, daysAgo(300), charter)
                .after(9)
                .start()
                .after(70)
                .work(1, "Vision drafted by two officers")
                .claim("Officers met twice to compare notes", "Two officers")
                .submit(1)
                .after(8)
                .decide(
                        1,
                        GateDecision.STOP,
                        "No leader owns the change; the operation closes this year. (illustrative)")
                .after(10)
                .close();
    }

    private void cancelled() {
        Charter charter = Charters.other("Public health institute (illustrative)", "ET", Sector.HEALTH, day(250));
        Story.proposed(doors, daysAgo(250), charter)
                .after(6)
                .start()
                .after(40)
                .work(1, "First interviews held")
                .after(30)
                .cancel("The ministry reorganized the institute. (illustrative)")
                .after(12)
                .close();
    }

    private static Story whole(Story story) {
        Story told = story;
        for (int phase = 1; phase <= 4; phase++) {
            told = told.after(90)
                    .work(phase, "The phase's sessions were held and written up")
                    .claim(
                            "Staff changed how they share what they learned in phase " + phase,
                            "Staff of three departments")
                    .submit(phase)
                    .after(7)
                    .decide(phase, GateDecision.ADVANCE, WEIGHED)
                    .after(20);
        }
        return told;
    }

    private Instant daysAgo(int days) {
        return now.minus(Duration.ofDays(days));
    }

    private LocalDate day(int ago) {
        return LocalDate.ofInstant(daysAgo(ago), ZoneOffset.UTC);
    }
}
