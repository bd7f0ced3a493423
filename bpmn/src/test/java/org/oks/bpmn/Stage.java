package org.oks.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageInMemProcessEngineConfiguration;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Where a test plays an engagement: an engine in memory with every drawing on it, fakes behind the drawings, a clock the
 * test moves and jobs the test runs. After each test it checks what must hold whatever was played.
 */
final class Stage implements BeforeEachCallback, AfterEachCallback, AfterAllCallback {
    static final String ID = "E-1001";
    /** What runs on its own in the engagement. */
    static final String ELEMENT = "E-1001/POLICY";

    private static final Set<String> VARIABLES = Set.of(
            Drawings.GATE,
            Drawings.PANEL_REMINDER_AFTER,
            Drawings.REMINDER_AFTER,
            Drawings.ESCALATE_AFTER,
            Drawings.STEP_REMINDER_AFTER,
            Drawings.STEP_DUE_AFTER,
            Drawings.STEP_OVERDUE_AFTER,
            Drawings.STEP_ESCALATE_AFTER,
            Drawings.REVIEWER,
            Drawings.ENGAGEMENT_ID,
            "matter",
            "size");
    /** What the drawing gives to one person; everything else is for a group. */
    private static final Set<String> PERSONAL = Set.of(Drawings.DECIDE, Drawings.WEIGH);

    private static final Set<String> SCALARS = Set.of("string", "long");

    final List<String> calls = new ArrayList<>();
    final FakeEngagementSteps engagement = new FakeEngagementSteps(calls);
    final FakeGateSteps gates = new FakeGateSteps(calls);
    final FakeReminderSteps reminders = new FakeReminderSteps(calls);
    final FakeGovernanceSteps governance = new FakeGovernanceSteps();
    private final ProcessEngine engine;
    private final @Nullable ProcessEngineCoverageExtension coverage;
    private final Set<String> covered;
    private final Set<String> played = new TreeSet<>();

    private Stage(String name, StandaloneInMemProcessEngineConfiguration configuration, Set<String> covered) {
        this.covered = covered;
        configuration.setProcessEngineName(name);
        configuration.setJdbcUrl("jdbc:h2:mem:" + name);
        configuration.setHistory("full");
        configuration.setJobExecutorActivate(false);
        configuration.setBeans(Map.of(
                "engagementSteps", engagement,
                "gateSteps", gates,
                "governanceSteps", governance,
                "reminderSteps", reminders));
        coverage = covered.isEmpty() ? null : measuring(configuration, covered);
        engine = coverage == null ? configuration.buildProcessEngine() : coverage.getProcessEngine();
        var deployment = engine.getRepositoryService().createDeployment();
        Drawings.RESOURCES.forEach(deployment::addClasspathResource);
        deployment.deploy();
    }

    /** For tests that play only some of the ways through a drawing. */
    static Stage plain(String name) {
        return new Stage(name, new StandaloneInMemProcessEngineConfiguration(), Set.of());
    }

    /** When all tests of the class have run, every element and branch of the named drawings must have been played. */
    static Stage covering(String name, String... drawings) {
        return new Stage(name, new ProcessCoverageInMemProcessEngineConfiguration(), Set.of(drawings));
    }

    private static ProcessEngineCoverageExtension measuring(
            StandaloneInMemProcessEngineConfiguration configuration, Set<String> covered) {
        Set<String> others = new TreeSet<>(Drawings.PHASES);
        others.addAll(Set.of(Drawings.ENGAGEMENT, Drawings.REVIEW_GATE));
        others.addAll(Drawings.ON_THEIR_OWN);
        others.removeAll(covered);
        return ProcessEngineCoverageExtension.builder(configuration)
                .assertClassCoverageAtLeast(1.0)
                .excludeProcessDefinitionKeys(others.toArray(String[]::new))
                .handleTestMethodCoverage(false)
                .build();
    }

    /** To be registered before the stage itself, which closes the engine. */
    ProcessEngineCoverageExtension coverage() {
        return Objects.requireNonNull(coverage);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        ProcessEngineTests.init(engine);
        calls.clear();
        engagement.isOfSize("light");
        engagement.breaks(false);
        engagement.areDone();
        for (int gate = 1; gate <= 4; gate++) {
            gates.isReady(gate, true);
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        try {
            checkWhatAlwaysHolds();
        } finally {
            clear();
            ClockUtil.reset();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        assertThat(played)
                .as("coverage counts a drawing only once it was played")
                .containsAll(covered);
        engine.close();
    }

    private void checkWhatAlwaysHolds() {
        var history = engine.getHistoryService();
        for (HistoricProcessInstance instance :
                history.createHistoricProcessInstanceQuery().list()) {
            assertThat(instance.getBusinessKey())
                    .as(instance.getProcessDefinitionKey())
                    .isEqualTo(Drawings.ON_THEIR_OWN.contains(instance.getProcessDefinitionKey()) ? ELEMENT : ID);
            played.add(instance.getProcessDefinitionKey());
        }
        for (HistoricVariableInstance variable :
                history.createHistoricVariableInstanceQuery().list()) {
            assertThat(VARIABLES).contains(variable.getName());
            assertThat(SCALARS).as(variable.getName()).contains(variable.getTypeName());
        }
        for (Task task : engine.getTaskService().createTaskQuery().list()) {
            assertThat(task.getAssignee() != null)
                    .as(task.getName() + " is given to somebody")
                    .isEqualTo(PERSONAL.contains(task.getTaskDefinitionKey()));
        }
    }

    /** The drawings stay, since reading them anew for each test takes most of its time. */
    private void clear() {
        var runtime = engine.getRuntimeService();
        runtime.createProcessInstanceQuery()
                .rootProcessInstances()
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "the test is over"));
        var history = engine.getHistoryService();
        history.createHistoricProcessInstanceQuery()
                .list()
                .forEach(instance -> history.deleteHistoricProcessInstance(instance.getId()));
    }

    ProcessInstance start() {
        return engine.getRuntimeService().startProcessInstanceByKey(Drawings.ENGAGEMENT, ID);
    }

    ProcessInstance start(String process, Map<String, Object> variables) {
        return engine.getRuntimeService().startProcessInstanceByKey(process, ID, variables);
    }

    /** A governance element is proposed. */
    ProcessInstance propose() {
        return engine.getRuntimeService()
                .startProcessInstanceByKey(Drawings.GOVERNANCE_ELEMENT, ELEMENT, Map.of(Drawings.ENGAGEMENT_ID, ID));
    }

    /** Runs the job that opens a phase, as the job executor would. */
    void openPhase(int phase) {
        execute(engine.getManagementService()
                .createJobQuery()
                .activityId(Drawings.phaseActivity(phase))
                .singleResult());
    }

    /** From the opening of a phase until the engagement stands in the gate. */
    void runPhase(int phase) {
        openPhase(phase);
        work(phase);
        complete(Drawings.SUBMIT);
    }

    /** Everything that a phase asks for before it is submitted. */
    void work(int phase) {
        Drawings.STEPS.get(phase - 1).forEach(this::complete);
    }

    /** From the opening of a gate until a lead can decide. */
    void appoint() {
        complete(Drawings.APPOINT_PANEL);
    }

    /** A panel is appointed and its lead decides. */
    void decide(int gate, String route) {
        appoint();
        gates.decided(gate, route);
        complete(Drawings.DECIDE);
    }

    /** A reviewer gets a seat on the panel. */
    void name(String reviewer) {
        engine.getRuntimeService()
                .createMessageCorrelation(Drawings.REVIEWER_NAMED)
                .processInstanceBusinessKey(ID)
                .setVariableToTriggeredScope(Drawings.REVIEWER, reviewer)
                .correlate();
    }

    /** A seat of the panel falls empty. */
    void emptySeat() {
        engine.getRuntimeService()
                .createMessageCorrelation(Drawings.SEAT_EMPTIED)
                .processInstanceBusinessKey(ID)
                .correlate();
    }

    Task task(String elementId) {
        List<Task> tasks = tasks(elementId);
        assertThat(tasks).as("open tasks " + elementId).hasSize(1);
        return tasks.get(0);
    }

    List<Task> tasks(String elementId) {
        return engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(elementId)
                .processInstanceBusinessKey(elementId.equals(Drawings.SIGN_OFF) ? ELEMENT : ID)
                .initializeFormKeys()
                .list();
    }

    /** The one who was named has weighed. */
    void weigh(String reviewer) {
        Task task = tasks(Drawings.WEIGH).stream()
                .filter(open -> reviewer.equals(open.getAssignee()))
                .findFirst()
                .orElseThrow();
        engine.getTaskService().complete(task.getId());
    }

    void complete(String elementId) {
        engine.getTaskService().complete(task(elementId).getId());
    }

    void cancel() {
        engine.getRuntimeService()
                .createMessageCorrelation(Drawings.CANCELLED)
                .processInstanceBusinessKey(ID)
                .correlate();
    }

    List<String> openTasks() {
        return engine.getTaskService().createTaskQuery().list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    JobQuery jobs() {
        return engine.getManagementService().createJobQuery();
    }

    void execute(Job job) {
        engine.getManagementService().executeJob(job.getId());
    }

    /** Moves the clock and runs what is due by then. */
    void later(Duration duration) {
        ClockUtil.setCurrentTime(
                Date.from(ClockUtil.getCurrentTime().toInstant().plus(duration)));
        jobs().executable().list().forEach(this::execute);
    }

    List<String> incidents() {
        return engine.getRuntimeService().createIncidentQuery().list().stream()
                .map(Incident::getActivityId)
                .toList();
    }

    Duration dueIn(Job job) {
        return Duration.between(
                ClockUtil.getCurrentTime().toInstant(), job.getDuedate().toInstant());
    }

    /** As an administrator does in Cockpit. */
    void retryByHand(Job job) {
        engine.getManagementService().setJobRetries(job.getId(), 1);
    }

    ProcessEngine engine() {
        return engine;
    }
}
