package org.oks.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SetJobRetriesCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The written lists of the engine's commands, held against the engine that is shipped. */
class EngineCommandsTest {
    @Test
    void everythingListedIsACommandOfThisEngine() throws ClassNotFoundException {
        assertThat(EngineCommands.listed()).hasSizeGreaterThan(150);
        for (String name : EngineCommands.listed()) {
            Class<?> type = Class.forName(name, false, getClass().getClassLoader());
            assertThat(type).as(name).isAssignableTo(Command.class);
            assertThat(Modifier.isAbstract(type.getModifiers())).as(name).isFalse();
        }
    }

    @Test
    void noReadIsNamedLikeAWrite() {
        assertThat(EngineCommands.listed())
                .filteredOn(name -> !EngineCommands.repairs(name))
                .noneMatch(
                        name -> name.substring(name.lastIndexOf('.') + 1)
                                .matches(
                                        "(Set|Save|Delete|Add|Update|Complete|Claim|Assign|Deploy|Start|Submit|Signal|Correlate"
                                                + "|Modify|Migrate|Restart|Suspend|Activate|Unlock|Lock|Acquire|Execute(?!Filter)|Evaluate"
                                                + "|Remove|Patch|Resolve|Handle|Purge|Register|Unregister|Fetch|Message|Delegate).*Cmd"));
    }

    @ParameterizedTest
    @ValueSource(classes = {CompleteTaskCmd.class, SetJobRetriesCmd.class})
    void whatChangesSomethingIsNoRead(Class<?> command) {
        assertThat(EngineCommands.reads(command.getName())).isFalse();
    }
}
