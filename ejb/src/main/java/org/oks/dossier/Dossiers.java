package org.oks.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Locale;
import org.oks.audit.AuditHeads;
import org.oks.audit.AuditTrail;
import org.oks.engagement.EngagementAccess;
import org.oks.engagement.NotNow;
import org.oks.gate.PackCopy;
import org.oks.gate.RoundOnRecord;
import org.oks.gate.RoundsOnRecord;
import org.oks.people.Act;
import org.oks.people.Directory;
import org.oks.people.Roles;
import org.oks.platform.NotFound;

/** Gate dossiers for people: whoever sees a decided gate may take its record along, which is kept on record in turn. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class Dossiers {
    @Inject
    RoundsOnRecord rounds;

    @Inject
    AuditHeads heads;

    @Inject
    Directory directory;

    @Inject
    EngagementAccess access;

    @Inject
    AuditTrail audit;

    /**
     * The dossier of one round of a gate, with the words of that evidence alone which the acting person may keep. It is
     * written only afterwards ({@link Dossier#writeTo}), so a slow reader holds no transaction.
     *
     * @param language in which it is printed
     * @throws NotFound when there is no such round, or the person may not see the engagement
     * @throws NotNow while the round is not decided
     */
    public Dossier take(String engagementId, int gate, int round, Locale language) {
        EngagementAccess.Standing standing = access.require(Act.SEE, engagementId);
        RoundOnRecord found = rounds.get(standing.facts(), gate, round);
        PackCopy pack = rounds.copy(standing, found);
        JsonObject record = new RecordAsJson(found, pack).json(heads.current(), standing.person(), directory::names);
        audit.record(
                "gate.dossier",
                "gate",
                found.id(),
                engagementId,
                null,
                new DossierTaken(gate, round, found.pack().digest(), pack.withheld()),
                null);
        return new Dossier(pack, record, found.checks(), language);
    }
}
