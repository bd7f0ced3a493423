package org.oks.micro;

import java.lang.reflect.Field;
import java.util.Collection;

/**
 * The ports Payara listens on. Payara has no command that stops listening and lets the requests at work finish: its
 * shutdown, and switching a listener off, cut the connections. So this takes hold of the transport below, by name,
 * because those classes live in a loader of Payara's own.
 */
final class Doors {
    private Doors() {}

    /** No new connection gets in; those that are open stay. */
    static void shut(ClassLoader payara) throws ReflectiveOperationException {
        Class<?> service = payara.loadClass("com.sun.enterprise.v3.services.impl.GrizzlyService");
        Object grizzly = payara.loadClass("org.glassfish.internal.api.Globals")
                .getMethod("get", Class.class)
                .invoke(null, service);
        Field proxies = service.getDeclaredField("proxies");
        proxies.setAccessible(true);
        for (Object proxy : (Collection<?>) proxies.get(grizzly)) {
            Object listener = call(proxy, "getUnderlyingListener");
            Object transport = call(listener, "getTransport");
            call(transport, "unbindAll");
        }
    }

    private static Object call(Object target, String method) throws ReflectiveOperationException {
        return target.getClass().getMethod(method).invoke(target);
    }
}
