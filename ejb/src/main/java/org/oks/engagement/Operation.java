package org.oks.engagement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A lending operation that engagements support, known by its project id, the P-number. */
@Entity
@Table(name = "engagement_operation")
class Operation {
    @Id
    private String id;

    @Column(name = "project_id")
    private String projectId;

    @Column
    private String name;

    @SuppressWarnings("NullAway.Init")
    protected Operation() {}

    Operation(String id, String projectId, String name) {
        this.id = id;
        this.projectId = projectId;
        this.name = name.strip();
    }

    String id() {
        return id;
    }

    String projectId() {
        return projectId;
    }

    String name() {
        return name;
    }
}
