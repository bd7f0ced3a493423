package org.oks.workflow;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.HistoricProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.ProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.authorization.UserOperationLogCategoryPermissions;
import org.oks.people.Roles;

/**
 * What Cockpit shows to whom, as grants on whole kinds of things, made once: a manager reads, an administrator reads and
 * repairs. Nobody else has a grant.
 */
final class EngineGrants {
    private record Grant(Resource resource, String id, Permission... permissions) {}

    private static final List<Grant> READ = List.of(
            new Grant(Resources.APPLICATION, "cockpit", Permissions.ACCESS),
            new Grant(
                    Resources.PROCESS_DEFINITION,
                    Authorization.ANY,
                    ProcessDefinitionPermissions.READ,
                    ProcessDefinitionPermissions.READ_INSTANCE,
                    ProcessDefinitionPermissions.READ_HISTORY,
                    ProcessDefinitionPermissions.READ_TASK,
                    ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE,
                    ProcessDefinitionPermissions.READ_HISTORY_VARIABLE),
            new Grant(Resources.PROCESS_INSTANCE, Authorization.ANY, ProcessInstancePermissions.READ),
            new Grant(Resources.HISTORIC_PROCESS_INSTANCE, Authorization.ANY, HistoricProcessInstancePermissions.READ),
            new Grant(Resources.DECISION_DEFINITION, Authorization.ANY, Permissions.READ, Permissions.READ_HISTORY),
            new Grant(Resources.DECISION_REQUIREMENTS_DEFINITION, Authorization.ANY, Permissions.READ),
            new Grant(Resources.DEPLOYMENT, Authorization.ANY, Permissions.READ),
            // Cockpit greets the reader by name, and names who did what
            new Grant(Resources.USER, Authorization.ANY, Permissions.READ),
            new Grant(Resources.TASK, Authorization.ANY, TaskPermissions.READ),
            new Grant(Resources.OPERATION_LOG_CATEGORY, Authorization.ANY, UserOperationLogCategoryPermissions.READ));

    private static final List<Grant> REPAIR = List.of(
            new Grant(
                    Resources.PROCESS_DEFINITION,
                    Authorization.ANY,
                    ProcessDefinitionPermissions.RETRY_JOB,
                    ProcessDefinitionPermissions.SUSPEND_INSTANCE,
                    ProcessDefinitionPermissions.SUSPEND,
                    ProcessDefinitionPermissions.UPDATE,
                    ProcessDefinitionPermissions.UPDATE_INSTANCE),
            new Grant(
                    Resources.PROCESS_INSTANCE,
                    Authorization.ANY,
                    ProcessInstancePermissions.RETRY_JOB,
                    ProcessInstancePermissions.SUSPEND));

    private EngineGrants() {}

    /** Makes the grants that are missing; a second start adds nothing. */
    static void give(ProcessEngine engine) {
        AuthorizationService authorizations = engine.getAuthorizationService();
        READ.forEach(grant -> add(authorizations, Roles.MANAGER, grant));
        READ.forEach(grant -> add(authorizations, Roles.ADMINISTRATOR, grant));
        REPAIR.forEach(grant -> add(authorizations, Roles.ADMINISTRATOR, grant));
    }

    private static void add(AuthorizationService authorizations, String group, Grant grant) {
        Authorization found = authorizations
                .createAuthorizationQuery()
                .groupIdIn(group)
                .resourceType(grant.resource())
                .resourceId(grant.id())
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .singleResult();
        Authorization given = found == null ? fresh(authorizations, group, grant) : found;
        boolean missing = false;
        for (Permission permission : grant.permissions()) {
            if (!given.isPermissionGranted(permission)) {
                given.addPermission(permission);
                missing = true;
            }
        }
        if (missing) {
            authorizations.saveAuthorization(given);
        }
    }

    private static Authorization fresh(AuthorizationService authorizations, String group, Grant grant) {
        Authorization given = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        given.setGroupId(group);
        given.setResource(grant.resource());
        given.setResourceId(grant.id());
        return given;
    }
}
