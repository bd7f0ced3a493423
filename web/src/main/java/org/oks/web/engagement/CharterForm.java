package org.oks.web.engagement;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oks.engagement.Charter;
import org.oks.engagement.EngagementFacts;
import org.oks.engagement.EngagementSize;
import org.oks.engagement.EngagementView;
import org.oks.engagement.Sector;
import org.oks.engagement.SortRating;
import org.oks.engagement.TeamMember;
import org.oks.engagement.TeamRole;

/** What is typed into the charter's form, good or not yet. */
public class CharterForm implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int EMPTY_ROWS = 3;

    private @Nullable String client;
    private @Nullable String country;
    private @Nullable Sector sector;
    private @Nullable String projectId;
    private @Nullable String operationName;
    private @Nullable String exemptionReason;
    private @Nullable EngagementSize size = EngagementSize.LIGHT;
    private @Nullable SortRating capacityRisk;
    private @Nullable String objective;
    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private boolean illustrative;
    private final ArrayList<MemberRow> members = new ArrayList<>();

    /** A line of the team; without a person it counts for nothing. */
    public static class MemberRow implements Serializable {
        private static final long serialVersionUID = 1;
        private @Nullable String person;
        private TeamRole role = TeamRole.CONSULTANT;

        public @Nullable String getPerson() {
            return person;
        }

        public void setPerson(@Nullable String person) {
            this.person = person;
        }

        public TeamRole getRole() {
            return role;
        }

        public void setRole(TeamRole role) {
            this.role = role;
        }
    }

    /** An empty form. */
    public static CharterForm blank(boolean illustrative) {
        CharterForm form = new CharterForm();
        form.illustrative = illustrative;
        form.addRows();
        return form;
    }

    /** The form with what is recorded. */
    public static CharterForm of(EngagementView view) {
        CharterForm form = new CharterForm();
        form.takeCharter(view);
        form.takeTeam(view);
        return form;
    }

    /** Takes the charter as it is recorded, whatever was typed. */
    public void takeCharter(EngagementView view) {
        EngagementFacts facts = view.facts();
        client = facts.client();
        country = facts.country();
        sector = facts.sector();
        projectId = view.operation() == null ? null : view.operation().projectId();
        operationName = view.operation() == null ? null : view.operation().name();
        exemptionReason = facts.exemptionReason();
        size = facts.size();
        capacityRisk = facts.capacityRisk();
        objective = facts.objective();
        startsOn = facts.startsOn();
        endsOn = facts.endsOn();
        illustrative = facts.illustrative();
    }

    /** Takes the team as it is recorded, whatever was typed. */
    public void takeTeam(EngagementView view) {
        members.clear();
        for (TeamMember member : view.team()) {
            MemberRow row = new MemberRow();
            row.person = member.personId();
            row.role = member.role();
            members.add(row);
        }
        addRows();
    }

    /** Room for three more people. */
    public void addRows() {
        for (int i = 0; i < EMPTY_ROWS; i++) {
            members.add(new MemberRow());
        }
    }

    /** The charter as it is typed. */
    public Charter charter() {
        return new Charter(
                client,
                country,
                sector,
                projectId,
                operationName,
                exemptionReason,
                size,
                objective,
                startsOn,
                endsOn,
                illustrative,
                capacityRisk);
    }

    /** The team as it is typed. */
    public List<TeamMember> team() {
        List<TeamMember> team = new ArrayList<>();
        for (MemberRow row : members) {
            if (row.person != null && !row.person.isBlank()) {
                team.add(new TeamMember(row.person.strip(), row.role));
            }
        }
        return team;
    }

    public List<MemberRow> getMembers() {
        return members;
    }

    public @Nullable String getClient() {
        return client;
    }

    public void setClient(@Nullable String client) {
        this.client = client;
    }

    public @Nullable String getCountry() {
        return country;
    }

    public void setCountry(@Nullable String country) {
        this.country = country;
    }

    public @Nullable Sector getSector() {
        return sector;
    }

    public void setSector(@Nullable Sector sector) {
        this.sector = sector;
    }

    public @Nullable String getProjectId() {
        return projectId;
    }

    public void setProjectId(@Nullable String projectId) {
        this.projectId = projectId;
    }

    public @Nullable String getOperationName() {
        return operationName;
    }

    public void setOperationName(@Nullable String operationName) {
        this.operationName = operationName;
    }

    public @Nullable String getExemptionReason() {
        return exemptionReason;
    }

    public void setExemptionReason(@Nullable String exemptionReason) {
        this.exemptionReason = exemptionReason;
    }

    public @Nullable EngagementSize getSize() {
        return size;
    }

    public void setSize(@Nullable EngagementSize size) {
        this.size = size;
    }

    public @Nullable SortRating getCapacityRisk() {
        return capacityRisk;
    }

    public void setCapacityRisk(@Nullable SortRating capacityRisk) {
        this.capacityRisk = capacityRisk;
    }

    public @Nullable String getObjective() {
        return objective;
    }

    public void setObjective(@Nullable String objective) {
        this.objective = objective;
    }

    public @Nullable LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(@Nullable LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public @Nullable LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(@Nullable LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public boolean isIllustrative() {
        return illustrative;
    }

    public void setIllustrative(boolean illustrative) {
        this.illustrative = illustrative;
    }
}
