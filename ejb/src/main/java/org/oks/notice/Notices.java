package org.oks.notice;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oks.people.Roles;
import org.oks.platform.Actor;
import org.oks.platform.CurrentActor;
import org.oks.platform.Text;

/** The notices of the person who is signed in: those sent to them, and those sent to a global role they have. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class Notices {
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int MOST = 50;
    private static final String MINE =
            " from Notice n where (n.personId = :me or n.role in :roles) and n.createdAt > :since";
    private static final String UNREAD =
            " and not exists (select r from NoticeRead r where r.noticeId = n.id and r.personId = :me)";

    @PersistenceContext(unitName = "oks")
    EntityManager em;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * A notice as its reader sees it.
     *
     * @param about the text key of what it is about, where its name differs by language
     */
    public record NoticeView(
            String id,
            @Nullable String engagementId,
            String kind,
            String detail,
            @Nullable String about,
            String path,
            Instant createdAt) {
        /** What it says. */
        public Text sentence() {
            return Told.sentence(kind, detail, about);
        }
    }

    /** The newest unread notices, at most fifty. */
    public List<NoticeView> unread() {
        return mine(
                "select new org.oks.notice.Notices$NoticeView(n.id, n.engagementId, n.kind, n.detail, n.about,"
                        + " n.path, n.createdAt)" + MINE + UNREAD + " order by n.createdAt desc",
                NoticeView.class);
    }

    /** How many notices are unread; fifty stands for fifty or more. */
    public int unreadCount() {
        return mine("select n.id" + MINE + UNREAD, String.class).size();
    }

    /** Marks what is unread now as read. */
    public void readAll() {
        Actor me = actor.get();
        for (NoticeView notice : unread()) {
            em.persist(new NoticeRead(notice.id(), me.id(), clock.instant()));
        }
        em.flush();
    }

    private <T> List<T> mine(String query, Class<T> type) {
        Actor me = actor.get();
        List<String> roles = me.roles().isEmpty() ? List.of("") : List.copyOf(me.roles());
        return em.createQuery(query, type)
                .setParameter("me", me.id())
                .setParameter("roles", roles)
                .setParameter("since", clock.instant().minus(KEPT))
                .setMaxResults(MOST)
                .getResultList();
    }
}
