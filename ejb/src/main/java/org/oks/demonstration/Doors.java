package org.oks.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.oks.contribution.Claims;
import org.oks.contribution.Scores;
import org.oks.engagement.EngagementWorkflow;
import org.oks.engagement.Engagements;
import org.oks.engagement.PhaseWork;
import org.oks.engagement.Steps;
import org.oks.gate.Decisions;
import org.oks.gate.Gates;
import org.oks.gate.Packs;
import org.oks.gate.Panels;
import org.oks.gate.Votes;
import org.oks.governance.ClientRoles;
import org.oks.governance.Communities;
import org.oks.governance.GovernanceElements;
import org.oks.governance.PlanActions;
import org.oks.learning.ActionReviews;
import org.oks.learning.LearningTables;
import org.oks.learning.PhaseReviews;
import org.oks.people.ActAs;
import org.oks.results.Indicators;
import org.oks.results.ResultChains;
import org.oks.visioning.CapabilityAssessments;
import org.oks.visioning.ChangeObjectives;
import org.oks.visioning.FramingQuestions;
import org.oks.visioning.LearningGoals;
import org.oks.visioning.RiskRatings;
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
    Steps steps;

    @Inject
    RiskRatings ratings;

    @Inject
    CapabilityAssessments capability;

    @Inject
    LearningGoals goals;

    @Inject
    ChangeObjectives objectives;

    @Inject
    FramingQuestions questions;

    @Inject
    ResultChains chains;

    @Inject
    Indicators indicators;

    @Inject
    GovernanceElements elements;

    @Inject
    ClientRoles clientRoles;

    @Inject
    PlanActions planActions;

    @Inject
    Communities communities;

    @Inject
    PhaseReviews phaseReviews;

    @Inject
    LearningTables tables;

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
