package org.oks.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with an account. The engine's identity service is the truth about who is a user, with which password and in
 * which groups; this row, made in the same transaction, is the truth about the rest: how the person is called and
 * reached, for which institution, whether the account is locked, and the security version. Life: invited (no password
 * yet), active, locked and unlocked again; never deleted, since what a person did stays theirs. The security version
 * rises whenever something is taken away or the password changes; sessions that began with a lower one are over.
 */
@Entity
@Table(name = "people_person")
class Person {
    @Id
    private String id;

    @Column
    private String name;

    @Column(name = "search_key")
    private String searchKey;

    @Column
    private @Nullable String email;

    @Column
    private @Nullable String institution;

    @Column
    private @Nullable String locale;

    @Column
    private boolean illustrative;

    @Column(name = "password_set")
    private boolean passwordSet;

    @Column
    private boolean locked;

    @Column(name = "security_version")
    private int securityVersion;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    Person(String id, PersonDetails details, boolean illustrative, Instant createdAt) {
        this.id = id;
        this.name = details.name();
        this.email = details.email();
        this.institution = details.institution();
        this.searchKey = searchKey();
        this.illustrative = illustrative;
        this.createdAt = createdAt;
    }

    void describe(PersonDetails details) {
        name = details.name();
        email = details.email();
        institution = details.institution();
        searchKey = searchKey();
    }

    /** Chooses the language of letters and pages; null for that of the browser. */
    void readIn(@Nullable String language) {
        locale = language;
    }

    void lock() {
        locked = true;
        securityVersion++;
    }

    void unlock() {
        locked = false;
    }

    /** A role was taken away: what is open under it must close. */
    void loseRole() {
        securityVersion++;
    }

    void changePassword() {
        passwordSet = true;
        securityVersion++;
    }

    /** True when the account may be used: not locked, and not a demonstration's account outside a demonstration. */
    boolean mayUse(boolean demonstration) {
        return !locked && (demonstration || !illustrative);
    }

    /** True when this account can sign in today, without anybody's help. */
    boolean canSignIn(boolean demonstration) {
        return passwordSet && mayUse(demonstration);
    }

    private String searchKey() {
        return (id + " " + name + " " + (email == null ? "" : email)).toLowerCase(Locale.ROOT);
    }

    String id() {
        return id;
    }

    String name() {
        return name;
    }

    PersonDetails details() {
        return new PersonDetails(name, email, institution);
    }

    AccountState state() {
        if (locked) {
            return AccountState.LOCKED;
        }
        return passwordSet ? AccountState.ACTIVE : AccountState.INVITED;
    }

    int securityVersion() {
        return securityVersion;
    }

    /** The language that the person chose, null when none. */
    @Nullable
    String locale() {
        return locale;
    }

    boolean illustrative() {
        return illustrative;
    }

    long version() {
        return version;
    }
}
