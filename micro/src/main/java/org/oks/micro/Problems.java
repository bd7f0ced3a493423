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
    private int severeFailures;

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
        boolean severe = event.getLevel().intValue() >= Level.SEVERE.intValue();
        Throwable failure = event.getThrown();
        if (failure != null) {
            // warnings come last: the clearing up after a failure may warn before the failure itself is told
            failures.add(severe ? severeFailures++ : failures.size(), failure);
        } else if (severe) {
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
            return oneLine(told(failures.get(0)));
        }
        return messages.isEmpty() ? "for an unknown reason" : oneLine(messages.get(0));
    }

    /** In one line of bearable length, to stand within a sentence. */
    static String oneLine(String text) {
        String line = text.strip().replaceAll("\\s*\\R\\s*", " ").replaceAll("\\.+$", "");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + " ...";
    }

    /** The root of a failure, and where it struck: the message around it names the bean or the file. */
    private static String told(Throwable failure) {
        Throwable around = failure;
        Throwable root = failure;
        for (int depth = 0; root.getCause() != null && depth < 50; depth++) {
            around = root;
            root = root.getCause();
        }
        return around == root ? root.toString() : around.getMessage() + ": " + root;
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
