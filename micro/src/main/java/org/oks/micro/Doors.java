package org.oks.micro;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The ports Payara listens on. Payara has no command that stops listening and lets the requests at work finish: its
 * shutdown, and switching a listener off, cut the connections. So this takes hold of the transports below, by name,
 * because those classes live in a loader of Payara's own.
 */
final class Doors {
    private static final Logger LOG = System.getLogger(Doors.class.getName());

    private final List<Object> transports;

    private Doors(List<Object> transports) {
        this.transports = transports;
    }

    static Doors of(ClassLoader payara) {
        try {
            Class<?> service = payara.loadClass("com.sun.enterprise.v3.services.impl.GrizzlyService");
            Object grizzly = payara.loadClass("org.glassfish.internal.api.Globals")
                    .getMethod("get", Class.class)
                    .invoke(null, service);
            Field proxies = service.getDeclaredField("proxies");
            proxies.setAccessible(true);
            List<Object> transports = new ArrayList<>();
            for (Object proxy : (Collection<?>) proxies.get(grizzly)) {
                transports.add(call(call(proxy, "getUnderlyingListener"), "getTransport"));
            }
            return new Doors(transports);
        } catch (ReflectiveOperationException | RuntimeException e) {
            LOG.log(Level.WARNING, "At the end the port will stay open while the last requests are answered", e);
            return new Doors(List.of());
        }
    }

    /** No new connection gets in; those that are open stay. */
    void shut() {
        for (Object transport : transports) {
            try {
                call(transport, "unbindAll");
            } catch (ReflectiveOperationException e) {
                LOG.log(Level.WARNING, "The port stays open while the last requests are answered", e);
            }
        }
    }

    private static Object call(Object target, String method) throws ReflectiveOperationException {
        return target.getClass().getMethod(method).invoke(target);
    }
}
