package org.oks.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.oks.platform.NotFound;
import org.oks.platform.Text;

/** Reviewers' comments and what was answered. */
@ApplicationScoped
class CommentRepository {
    @PersistenceContext(unitName = "oks")
    EntityManager em;

    void add(Object row) {
        em.persist(row);
    }

    void flush() {
        em.flush();
    }

    Comment get(String id) {
        Comment comment = em.find(Comment.class, id);
        if (comment == null) {
            throw new NotFound(Text.of("gate.comment.none", id));
        }
        return comment;
    }

    List<Comment> of(String engagementId) {
        return em.createQuery(
                        "select c from Comment c where c.engagementId = :engagement order by c.madeAt, c.id",
                        Comment.class)
                .setParameter("engagement", engagementId)
                .getResultList();
    }

    /** The answers to all comments of an engagement, by comment. */
    Map<String, List<CommentView.Reply>> replies(String engagementId) {
        return em.createQuery(
                        "select r from CommentReply r where r.commentId in"
                                + " (select c.id from Comment c where c.engagementId = :engagement)"
                                + " order by r.madeAt, r.id",
                        CommentReply.class)
                .setParameter("engagement", engagementId)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        CommentReply::commentId, Collectors.mapping(CommentReply::view, Collectors.toList())));
    }

    /** How the comments of a round came out: how many stand how, without those that only their authors see. */
    Map<CommentState, Long> outcomes(String reviewId) {
        return em.createQuery(
                        "select c.state, count(c) from Comment c where c.reviewId = :review and c.state <> :draft"
                                + " group by c.state",
                        Object[].class)
                .setParameter("review", reviewId)
                .setParameter("draft", CommentState.DRAFT)
                .getResultStream()
                .collect(Collectors.toMap(row -> (CommentState) row[0], row -> (Long) row[1]));
    }

    /** How many comments of a round are still to be settled. */
    int unsettled(String reviewId) {
        return em.createQuery(
                        "select count(c) from Comment c where c.reviewId = :review and c.state in :unsettled",
                        Long.class)
                .setParameter("review", reviewId)
                .setParameter("unsettled", CommentState.UNSETTLED)
                .getSingleResult()
                .intValue();
    }
}
