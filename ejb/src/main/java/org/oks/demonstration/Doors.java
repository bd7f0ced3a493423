package org.oks.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oks.contribution.Claims;
import org.oks.contribution.Scores;
import org.oks.engagement.EngagementWorkflow;
import org.oks.engagement.Engagements;
import org.oks.engagement.PhaseWork;
import org.oks.gate.Decisions;
import org.oks.gate.Gates;
import org.oks.gate.Packs;
import org.oks.gate.Panels;
import org.oks.gate.Votes;
import org.oks.learning.ActionReviews;
import org.oks.people.ActAs;
import org.oks.workflow.DemonstrationClock;
import org.oks.workflow.Inbox;

/** The doors that the demonstration's people go through. */
@Dependent
class Doors {
    @Inject
    ActAs actAs;

    @Inject
    Engagements engagements;

    @Inject
    PhaseWork work;

    @Inject
    Claims claims;

    @Inject
    Gates gates;

    @Inject
    Packs packs;

    @Inject
    Panels panels;

    @Inject
    Scores scores;

    @Inject
    Votes votes;

    @Inject
    Decisions decisions;

    @Inject
    ActionReviews reviews;

    @Inject
    EngagementWorkflow workflow;

    @Inject
    Inbox inbox;

    @Inject
    DemonstrationClock clock;
}
