package org.oks.contribution;

import jakarta.json.JsonObject;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oks.platform.CanonicalJson;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;
import org.oks.results.CapacityFactor;
import org.oks.results.IcoType;
import org.oks.results.OksService;

/**
 * A contribution claim as it is written. It may be recorded before every part is known; the gate asks for what it needs.
 *
 * @param statement what changed, when and where
 * @param whoChanged the social actor: the person, group or institution that now acts differently
 * @param ourPart what the engagement did towards it
 * @param othersPart what others did towards it
 * @param rival what else could explain the change
 * @param rivalTested how the rival was tested, and what was found
 * @param assumptions what must hold for our part to have led there
 * @param significance why the change matters
 * @param outcomeArea which outcome area of the programme it belongs to
 * @param resultLevel where in the chain of results the change stands
 * @param icoType which intermediate capacity outcome it is, if it is one
 * @param capacityFactor which factor of institutional capacity it moves
 * @param changeType what kind of change it is
 * @param services what the programme offered towards it
 * @param intention whether it was meant
 * @param valence whether it is for the better
 * @param maturityLevel 1 talk or behaviour of key actors, 2 documented policy or practice, 3 benefit at scale
 * @param contributionLevel how much the engagement counted for, as its team sees it
 * @param operation P-number of the lending operation it matters to
 * @param againstSought whether somebody looked for evidence against it
 * @param againstNote where it was looked for, and what was found or why not
 * @param chainNode code of the node of the result chain that it hangs on
 * @param deliveries the numbers of the services delivered on which it rests
 */
public record ClaimDraft(
        @Nullable String statement,
        @Nullable String whoChanged,
        @Nullable String ourPart,
        @Nullable String othersPart,
        @Nullable String rival,
        @Nullable String rivalTested,
        @Nullable String assumptions,
        @Nullable String significance,
        @Nullable OutcomeArea outcomeArea,
        @Nullable ResultLevel resultLevel,
        @Nullable IcoType icoType,
        @Nullable CapacityFactor capacityFactor,
        @Nullable ChangeType changeType,
        @Nullable Set<OksService> services,
        @Nullable Intention intention,
        @Nullable Valence valence,
        @Nullable Integer maturityLevel,
        @Nullable ContributionLevel contributionLevel,
        @Nullable String operation,
        @Nullable Boolean againstSought,
        @Nullable String againstNote,
        @Nullable String chainNode,
        @Nullable Set<Integer> deliveries) {
    private static final int MOST_DELIVERIES = 100;
    private static final Pattern P_NUMBER = Pattern.compile("P\\d{6}");

    public ClaimDraft {
        // in one order: a request that is sent again must read the same
        services = services == null ? null : Collections.unmodifiableSet(new TreeSet<>(services));
        deliveries = deliveries == null ? null : Collections.unmodifiableSet(new TreeSet<>(deliveries));
    }

    /** Never null: what is not said is empty. */
    Set<Integer> restsOn() {
        return deliveries == null ? Set.of() : deliveries;
    }

    /** A claim with the parts that every gate asks for, and nothing else yet. */
    public ClaimDraft(
            @Nullable String statement,
            @Nullable String whoChanged,
            @Nullable String ourPart,
            @Nullable String othersPart,
            @Nullable String rival) {
        this(
                statement,
                whoChanged,
                ourPart,
                othersPart,
                rival,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    void check() {
        new InvalidInput.Checks()
                .text(statement, "statement", 2000, Text.of("contribution.statement-missing"))
                .text(whoChanged, "whoChanged", 300, Text.of("contribution.who-missing"))
                .fits(ourPart, "ourPart", 4000)
                .fits(othersPart, "othersPart", 4000)
                .fits(rival, "rival", 4000)
                .fits(rivalTested, "rivalTested", 4000)
                .fits(assumptions, "assumptions", 4000)
                .fits(significance, "significance", 2000)
                .that(
                        maturityLevel == null || maturityLevel >= 1 && maturityLevel <= 3,
                        "maturityLevel",
                        Text.of("contribution.maturity-unknown"))
                .that(
                        operation == null
                                || operation.isBlank()
                                || P_NUMBER.matcher(operation.strip()).matches(),
                        "operation",
                        Text.of("contribution.operation-unknown"))
                .fits(againstNote, "againstNote", 2000)
                .fits(chainNode, "chainNode", 8)
                .that(
                        restsOn().size() <= MOST_DELIVERIES,
                        "deliveries",
                        Text.of("contribution.too-many-deliveries", MOST_DELIVERIES))
                .that(
                        againstSought == null || againstNote != null && !againstNote.isBlank(),
                        "againstNote",
                        Text.of("contribution.against-note-missing"))
                .done();
    }

    /** All that it says, member by member, for its hash and for the versions that are kept. */
    JsonObject members() {
        return CanonicalJson.members()
                .add("statement", statement)
                .add("whoChanged", whoChanged)
                .add("ourPart", ourPart)
                .add("othersPart", othersPart)
                .add("rival", rival)
                .add("rivalTested", rivalTested)
                .add("assumptions", assumptions)
                .add("significance", significance)
                .add("outcomeArea", outcomeArea)
                .add("resultLevel", resultLevel)
                .add("icoType", icoType)
                .add("capacityFactor", capacityFactor)
                .add("changeType", changeType)
                .add("services", listed(services))
                .add("intention", intention)
                .add("valence", valence)
                .add("maturityLevel", maturityLevel)
                .add("contributionLevel", contributionLevel)
                .add("operation", operation)
                .add("againstSought", againstSought)
                .add("againstNote", againstNote)
                .add("chainNode", chainNode)
                .add("deliveries", restsOn().stream().map(String::valueOf).collect(Collectors.joining(",")))
                .json();
    }

    /** Changes with what it says, and with nothing else. */
    public String hash() {
        return CanonicalJson.sha256(members());
    }

    private static @Nullable String listed(@Nullable Set<OksService> services) {
        return services == null
                ? null
                : new TreeSet<>(services).stream().map(Enum::name).collect(Collectors.joining(","));
    }
}
