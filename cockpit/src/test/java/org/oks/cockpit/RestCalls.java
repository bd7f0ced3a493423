package org.oks.cockpit;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.rest.impl.CamundaRestResources;
import org.camunda.bpm.webapp.impl.engine.EngineRestApplication;

/** Every call that Camunda's web applications offer, read from the annotations of the classes that are shipped. */
final class RestCalls {
    private final SortedSet<String> calls = new TreeSet<>();

    /** All calls as {@code METHOD /path/{parameter}}, below the application's context. */
    static SortedSet<String> all() throws IOException, URISyntaxException, ClassNotFoundException {
        RestCalls found = new RestCalls();
        for (Class<?> root : CamundaRestResources.getResourceClasses()) {
            found.walk(root, join("/api/engine", path(root)), new ArrayDeque<>());
        }
        for (Class<?> root : rootsOfWebapp()) {
            found.walk(root, join("/api/" + application(root), path(root)), new ArrayDeque<>());
        }
        return found.calls;
    }

    private void walk(Class<?> resource, String prefix, Deque<Class<?>> above) {
        if (above.contains(resource)) {
            return;
        }
        above.push(resource);
        for (Class<?> type : family(resource)) {
            for (Method method : type.getDeclaredMethods()) {
                Optional<String> verb = verb(method);
                if (verb.isPresent()) {
                    calls.add(verb.get() + " " + join(prefix, path(method)));
                } else if (method.isAnnotationPresent(Path.class)) {
                    walk(method.getReturnType(), join(prefix, path(method)), above);
                }
            }
        }
        above.pop();
    }

    /** The roots lie in the classes of the web application: one that names no path is reached through another. */
    private static List<Class<?>> rootsOfWebapp() throws IOException, URISyntaxException, ClassNotFoundException {
        java.nio.file.Path jar = java.nio.file.Path.of(EngineRestApplication.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (FileSystem classes = FileSystems.newFileSystem(jar);
                Stream<java.nio.file.Path> files = Files.walk(classes.getPath("/org/camunda/bpm"))) {
            List<String> names = files.map(java.nio.file.Path::toString)
                    .filter(name -> name.endsWith("Resource.class"))
                    .map(name ->
                            name.substring(1, name.length() - ".class".length()).replace('/', '.'))
                    .toList();
            List<Class<?>> roots = new java.util.ArrayList<>();
            for (String name : names) {
                Class<?> type = Class.forName(name, false, RestCalls.class.getClassLoader());
                if (type.isAnnotationPresent(Path.class) && !Modifier.isAbstract(type.getModifiers())) {
                    roots.add(type);
                }
            }
            return roots;
        }
    }

    /** The sign-in of all four applications is offered by Admin's. */
    private static String application(Class<?> root) {
        String name = root.getName().split("\\.", 5)[3];
        return name.equals("webapp") ? "admin" : name;
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(java.util.Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String path(AnnotatedElement element) {
        Path path = element.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }

    private static String join(String prefix, String path) {
        String plain = path.replaceAll("\\{([^:{}]+?)\\s*:[^}]*\\}", "{$1}");
        if (plain.isEmpty() || plain.equals("/")) {
            return prefix;
        }
        return prefix + (plain.startsWith("/") ? plain : "/" + plain);
    }

    private static Set<Class<?>> family(Class<?> type) {
        Set<Class<?>> family = new LinkedHashSet<>();
        if (type != null && type != Object.class) {
            family.add(type);
            Arrays.stream(type.getInterfaces()).forEach(above -> family.addAll(family(above)));
            if (type.getSuperclass() != null) {
                family.addAll(family(type.getSuperclass()));
            }
        }
        return family;
    }

    private RestCalls() {}
}
