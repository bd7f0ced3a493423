package org.oks.contribution;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oks.results.CapacityFactor;
import org.oks.results.IcoType;
import org.oks.results.OksService;

/** What a claim says, as columns of its row. */
@Embeddable
class ClaimWords {
    @Column(name = "statement")
    private @Nullable String statement;

    @Column(name = "who_changed")
    private @Nullable String whoChanged;

    @Column(name = "our_part")
    private @Nullable String ourPart;

    @Column(name = "others_part")
    private @Nullable String othersPart;

    @Column(name = "rival")
    private @Nullable String rival;

    @Column(name = "rival_tested")
    private @Nullable String rivalTested;

    @Column(name = "assumptions")
    private @Nullable String assumptions;

    @Column(name = "significance")
    private @Nullable String significance;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome_area")
    private @Nullable OutcomeArea outcomeArea;

    @Enumerated(EnumType.STRING)
    @Column(name = "result_level")
    private @Nullable ResultLevel resultLevel;

    @Enumerated(EnumType.STRING)
    @Column(name = "ico_type")
    private @Nullable IcoType icoType;

    @Enumerated(EnumType.STRING)
    @Column(name = "capacity_factor")
    private @Nullable CapacityFactor capacityFactor;

    @Enumerated(EnumType.STRING)
    @Column(name = "change_type")
    private @Nullable ChangeType changeType;

    @Column(name = "services")
    private @Nullable String services;

    @Enumerated(EnumType.STRING)
    @Column(name = "intention")
    private @Nullable Intention intention;

    @Enumerated(EnumType.STRING)
    @Column(name = "valence")
    private @Nullable Valence valence;

    @Column(name = "maturity_level")
    private @Nullable Integer maturityLevel;

    @Enumerated(EnumType.STRING)
    @Column(name = "contribution_level")
    private @Nullable ContributionLevel contributionLevel;

    @Column(name = "operation")
    private @Nullable String operation;

    @Column(name = "against_sought")
    private @Nullable Boolean againstSought;

    @Column(name = "against_note")
    private @Nullable String againstNote;

    @Column(name = "chain_node")
    private @Nullable String chainNode;

    @Column
    private @Nullable String deliveries;

    @Transient
    private @Nullable String hash;

    protected ClaimWords() {}

    ClaimWords(ClaimDraft draft) {
        statement = Objects.requireNonNull(draft.statement()).strip();
        whoChanged = Objects.requireNonNull(draft.whoChanged()).strip();
        ourPart = draft.ourPart();
        othersPart = draft.othersPart();
        rival = draft.rival();
        rivalTested = draft.rivalTested();
        assumptions = draft.assumptions();
        significance = draft.significance();
        outcomeArea = draft.outcomeArea();
        resultLevel = draft.resultLevel();
        icoType = draft.icoType();
        capacityFactor = draft.capacityFactor();
        changeType = draft.changeType();
        services = joined(draft.services());
        intention = draft.intention();
        valence = draft.valence();
        maturityLevel = draft.maturityLevel();
        contributionLevel = draft.contributionLevel();
        operation = draft.operation() == null || draft.operation().isBlank()
                ? null
                : draft.operation().strip();
        againstSought = draft.againstSought();
        againstNote = draft.againstNote();
        chainNode = draft.chainNode() == null || draft.chainNode().isBlank()
                ? null
                : draft.chainNode().strip();
        deliveries = draft.restsOn().isEmpty()
                ? null
                : draft.restsOn().stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    /** Reckoned once for what was read: these words never change, others take their place. */
    String hash() {
        String known = hash;
        if (known == null) {
            known = draft().hash();
            hash = known;
        }
        return known;
    }

    ClaimDraft draft() {
        return new ClaimDraft(
                statement,
                whoChanged,
                ourPart,
                othersPart,
                rival,
                rivalTested,
                assumptions,
                significance,
                outcomeArea,
                resultLevel,
                icoType,
                capacityFactor,
                changeType,
                split(services),
                intention,
                valence,
                maturityLevel,
                contributionLevel,
                operation,
                againstSought,
                againstNote,
                chainNode,
                numbers(deliveries));
    }

    private static Set<Integer> numbers(@Nullable String joined) {
        return joined == null
                ? Set.of()
                : Arrays.stream(joined.split(",")).map(Integer::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable String joined(@Nullable Set<OksService> services) {
        return services == null || services.isEmpty()
                ? null
                : new TreeSet<>(services).stream().map(Enum::name).collect(Collectors.joining(","));
    }

    private static Set<OksService> split(@Nullable String services) {
        return services == null
                ? Set.of()
                : Arrays.stream(services.split(",")).map(OksService::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
