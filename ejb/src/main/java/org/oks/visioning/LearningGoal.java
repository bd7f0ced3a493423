package org.oks.visioning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that the institution wants to learn about a challenge, in time for a decision. */
@Entity
@Table(name = "visioning_learning_goal")
class LearningGoal {
    @Id
    private String id;

    @ManyToOne
    @JoinColumn(name = "learning_id")
    private LearningAgenda agenda;

    @Column
    private int place;

    @Enumerated(EnumType.STRING)
    @Column
    private @Nullable PlaybookElement element;

    @Column
    private @Nullable String goal;

    @Column
    private @Nullable String owner;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    @Column
    private @Nullable String decision;

    @SuppressWarnings("NullAway.Init")
    protected LearningGoal() {}

    LearningGoal(LearningAgenda agenda, int place) {
        this.id = agenda.id() + "/" + place;
        this.agenda = agenda;
        this.place = place;
    }

    void take(LearningDraft.Goal said) {
        element = said.element();
        goal = Missing.strip(said.goal());
        owner = Missing.strip(said.owner());
        dueOn = said.dueOn();
        decision = Missing.strip(said.decision());
    }

    LearningDraft.Goal said() {
        return new LearningDraft.Goal(element, goal, owner, dueOn, decision);
    }
}
