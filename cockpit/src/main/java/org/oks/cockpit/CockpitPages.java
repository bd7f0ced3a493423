package org.oks.cockpit;

import org.camunda.bpm.webapp.impl.engine.ProcessEnginesFilter;

/**
 * Serves Cockpit's page: without Camunda's own set-up of a first administrator, for accounts are kept by room people, and
 * with the script that leads from Camunda's sign-in form to ours.
 */
public class CockpitPages extends ProcessEnginesFilter {
    private static final String SCRIPT =
            "<script src=\"$APP_ROOT/app/cockpit/scripts/oks-sign-in.js\" $CSP_NONCE></script></body>";

    @Override
    protected boolean needsInitialUser(String engineName) {
        return false;
    }

    @Override
    protected String replacePlaceholder(
            String data,
            String appName,
            String engineName,
            String applicationPath,
            String contextPath,
            String cspNonce) {
        return super.replacePlaceholder(
                data.replace("</body>", SCRIPT), appName, engineName, applicationPath, contextPath, cspNonce);
    }
}
