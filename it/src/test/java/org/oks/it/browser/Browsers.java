package org.oks.it.browser;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.oks.it.server.SharedServers;

/** Opens the browsers of {@link InBrowser} and closes them after the test, which fails if one of them complained. */
final class Browsers implements ParameterResolver, AfterEachCallback {
    private static final ExtensionContext.Namespace BROWSERS = ExtensionContext.Namespace.create(Browsers.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Chromium chromium = test.getRoot()
                .getStore(BROWSERS)
                .getOrComputeIfAbsent(Chromium.class, key -> new Chromium(), Chromium.class);
        Browser browser = chromium.open(SharedServers.of(test));
        opened(test).add(browser);
        return browser;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        boolean failed = test.getExecutionException().isPresent();
        String name = test.getRequiredTestClass().getSimpleName() + "."
                + test.getRequiredTestMethod().getName();
        AssertionError complaints = null;
        for (Browser browser : opened(test)) {
            try {
                browser.close(failed, name);
            } catch (AssertionError e) {
                complaints = e;
            }
        }
        if (complaints != null) {
            throw complaints;
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Browser> opened(ExtensionContext test) {
        return (List<Browser>) test.getStore(BROWSERS).getOrComputeIfAbsent("opened", key -> new ArrayList<>());
    }
}
