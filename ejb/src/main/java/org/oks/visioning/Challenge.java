package org.oks.visioning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** One learning challenge that the institution puts first, second or third. */
@Entity
@Table(name = "visioning_challenge")
class Challenge {
    @Id
    private String id;

    @ManyToOne
    @JoinColumn(name = "learning_id")
    private LearningAgenda agenda;

    @Column
    private int place;

    @Enumerated(EnumType.STRING)
    @Column
    private PlaybookElement element;

    @Column
    private @Nullable String why;

    @SuppressWarnings("NullAway.Init")
    protected Challenge() {}

    @SuppressWarnings("NullAway.Init")
    Challenge(LearningAgenda agenda, int place) {
        this.id = agenda.id() + "/" + place;
        this.agenda = agenda;
        this.place = place;
    }

    void take(LearningDraft.Challenge said) {
        element = said.element();
        why = Missing.strip(said.why());
    }

    LearningDraft.Challenge said() {
        return new LearningDraft.Challenge(element, why);
    }
}
