package org.oks.web.engagement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.oks.engagement.EngagementFacts;
import org.oks.engagement.EngagementRow;
import org.oks.engagement.EngagementStatus;
import org.oks.engagement.Phase;
import org.oks.gate.GateDecision;
import org.oks.gate.GateReviewView;
import org.oks.gate.GateState;
import org.oks.gate.Readiness;
import org.oks.web.platform.Dates;
import org.oks.web.platform.Say;

/** Draws an engagement as its rail: four phases, each ending in a gate. */
@RequestScoped
public class Rail {
    private static final double WIDTH = 100;
    private static final double GAP = 0.7;

    private final Say say;
    private final Dates dates;

    /** For the container. */
    @SuppressWarnings("NullAway")
    protected Rail() {
        this(null, null);
    }

    @Inject
    public Rail(Say say, Dates dates) {
        this.say = say;
        this.dates = dates;
    }

    /** The rail of a line of a list. */
    public List<RailStep> of(EngagementRow row, List<GateReviewView> rounds) {
        return steps(new Whereabouts(row.status(), row.phase(), row.phaseOpenedAt(), null), rounds, null);
    }

    /** The rail of one engagement, with its readiness while a phase is open. */
    public List<RailStep> of(EngagementFacts facts, List<GateReviewView> rounds, @Nullable Readiness readiness) {
        return steps(
                new Whereabouts(facts.status(), facts.phase(), facts.phaseOpenedAt(), facts.startedAt()),
                rounds,
                readiness);
    }

    /** Where an engagement is. */
    private record Whereabouts(
            EngagementStatus status,
            @Nullable Integer phase,
            @Nullable Instant phaseOpenedAt,
            @Nullable Instant startedAt) {
        boolean reached(int number) {
            return phase != null && number <= phase;
        }

        boolean in(int number) {
            return phase != null && number == phase && status.isOpen() && status != EngagementStatus.CLOSING;
        }
    }

    private List<RailStep> steps(Whereabouts where, List<GateReviewView> rounds, @Nullable Readiness readiness) {
        return IntStream.rangeClosed(1, Phase.values().length)
                .mapToObj(number -> step(number, where, rounds, readiness))
                .toList();
    }

    private RailStep step(int number, Whereabouts where, List<GateReviewView> rounds, @Nullable Readiness readiness) {
        Optional<GateReviewView> newest = newest(rounds, number);
        boolean now = where.in(number);
        String sign = sign(number, where, newest);
        return new RailStep(
                number,
                say.plain("engagement.phase." + Phase.of(number)),
                now,
                where.reached(number),
                sign,
                time(number, where, rounds),
                gate(sign, newest, now ? readiness : null),
                now && readiness != null ? ticks(readiness) : List.of());
    }

    private static String sign(int number, Whereabouts where, Optional<GateReviewView> newest) {
        if (where.status() == EngagementStatus.ON_HOLD && where.in(number)) {
            return "hold";
        }
        if (newest.isEmpty()) {
            return where.in(number) ? "due" : "ahead";
        }
        if (newest.get().state() != GateState.DECIDED) {
            return where.in(number) ? "review" : "due";
        }
        return switch (Objects.requireNonNull(newest.get().decision())) {
            case ADVANCE -> "advanced";
            case ADVANCE_WITH_CONDITIONS -> "conditions";
            case RETURN_FOR_REVISION -> "returned";
            case HOLD -> "hold";
            case STOP -> "stopped";
        };
    }

    private String gate(String sign, Optional<GateReviewView> newest, @Nullable Readiness readiness) {
        if (sign.equals("hold")) {
            return say.plain("engagement.rail.held");
        }
        if (newest.isEmpty() || sign.equals("due")) {
            return ready(readiness);
        }
        GateReviewView round = newest.get();
        boolean decided = round.state() == GateState.DECIDED;
        return say.of("engagement.rail." + sign, dates.fullDate(decided ? round.decidedAt() : round.submittedAt()));
    }

    private String ready(@Nullable Readiness readiness) {
        if (readiness == null) {
            return "";
        }
        int all = readiness.lines().size();
        return say.of("engagement.rail.ready", all - readiness.missing().size(), all);
    }

    private String time(int number, Whereabouts where, List<GateReviewView> rounds) {
        Instant from = number == 1
                ? where.startedAt()
                : newest(rounds, number - 1).map(GateReviewView::decidedAt).orElse(null);
        if (where.in(number)) {
            Instant since = from == null ? where.phaseOpenedAt() : from;
            return since == null
                    ? say.plain("engagement.rail.opening")
                    : say.of("engagement.rail.since", dates.fullDate(since), dates.since(since));
        }
        Instant to = newest(rounds, number).map(GateReviewView::decidedAt).orElse(null);
        if (from == null || to == null) {
            return to == null ? "" : say.of("engagement.rail.until", dates.fullDate(to));
        }
        return say.of("engagement.rail.span", dates.fullDate(from), dates.fullDate(to));
    }

    private static Optional<GateReviewView> newest(List<GateReviewView> rounds, int gate) {
        return rounds.stream()
                .filter(round -> round.gate() == gate)
                .max(Comparator.comparingInt(GateReviewView::round));
    }

    private static List<RailStep.Tick> ticks(Readiness readiness) {
        double each = WIDTH / readiness.lines().size();
        List<RailStep.Tick> ticks = new ArrayList<>();
        List<Readiness.Line> metFirst = readiness.lines().stream()
                .sorted(Comparator.comparing((Readiness.Line line) -> !line.met()))
                .toList();
        for (Readiness.Line line : metFirst) {
            ticks.add(new RailStep.Tick(line.met(), ticks.size() * each + GAP / 2, each - GAP));
        }
        return ticks;
    }

    /** True when the round sent the phase back to its team. */
    static boolean turnedBack(GateReviewView round) {
        return round.decision() == GateDecision.RETURN_FOR_REVISION;
    }
}
