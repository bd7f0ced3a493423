package org.oks.engagement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A role of a person on one team, as a row. */
@Embeddable
class Membership {
    @Column(name = "person_id")
    private String personId;

    @Enumerated(EnumType.STRING)
    @Column
    private TeamRole role;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    Membership(TeamMember member) {
        this.personId = member.personId();
        this.role = member.role();
    }

    TeamMember member() {
        return new TeamMember(personId, role);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Membership m && m.personId.equals(personId) && m.role == role;
    }

    @Override
    public int hashCode() {
        return Objects.hash(personId, role);
    }
}
