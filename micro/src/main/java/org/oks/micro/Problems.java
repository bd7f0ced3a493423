package org.oks.micro;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Listens to the log while an application is deployed: Payara tells the reason of a failure nowhere else. */
final class Problems extends Handler implements AutoCloseable {
    private static final int LONGEST = 400;

    private final List<String> messages = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();

    static Problems watch() {
        Problems problems = new Problems();
        problems.setLevel(Level.WARNING);
        Logger.getLogger("").addHandler(problems);
        return problems;
    }

    @Override
    public synchronized void publish(@Nullable LogRecord event) {
        if (event == null) {
            return;
        }
        Throwable failure = event.getThrown();
        if (failure != null) {
            failures.add(failure);
        } else if (event.getLevel().intValue() >= Level.SEVERE.intValue()) {
            messages.add(String.valueOf(event.getMessage()));
        }
    }

    /** Every failure that was logged, each with what it wraps or carries along. */
    synchronized List<Throwable> causes() {
        List<Throwable> causes = new ArrayList<>();
        failures.forEach(failure -> collect(failure, causes));
        return causes;
    }

    private static void collect(@Nullable Throwable failure, List<Throwable> causes) {
        // a chain of causes may be a ring
        if (failure == null || causes.contains(failure)) {
            return;
        }
        causes.add(failure);
        collect(failure.getCause(), causes);
        for (Throwable carried : failure.getSuppressed()) {
            collect(carried, causes);
        }
    }

    /** The first thing that went wrong, in one line: the root of a failure says more than Payara's messages about it. */
    synchronized String first() {
        if (!failures.isEmpty()) {
            return oneLine(root(failures.get(0)).toString());
        }
        return messages.isEmpty() ? "for an unknown reason" : oneLine(messages.get(0));
    }

    static String oneLine(String text) {
        String line = text.strip().replaceAll("\\s*\\R\\s*", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + " ...";
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        for (int depth = 0; root.getCause() != null && depth < 50; depth++) {
            root = root.getCause();
        }
        return root;
    }

    @Override
    public void flush() {
        // nothing is kept back
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
