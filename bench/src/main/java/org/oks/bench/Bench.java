package org.oks.bench;

import java.util.Arrays;

/** The commands of {@code bench/run}. */
public final class Bench {
    private Bench() {}

    /** Measures what is asked for; the figures go to standard output. */
    public static void main(String[] words) throws Exception {
        Arguments arguments = Arguments.parse(Arrays.copyOfRange(words, Math.min(1, words.length), words.length));
        Machine.describe(arguments);
        switch (words.length == 0 ? "" : words[0]) {
            case "start" -> new StartBench(arguments).run();
            case "tasks" -> new TasksBench(arguments).run();
            case "inbox" -> new InboxBench(arguments).run();
            case "import" -> new ImportBench(arguments).run();
            case "gate" -> new GateBench(arguments).run();
            case "audit" -> new AuditBench(arguments).run();
            case "weight" -> new WeightBench(arguments).run();
            default ->
                throw new IllegalArgumentException(
                        "Try: bench/run start | tasks | inbox | gate | import | audit | weight");
        }
        Machine.load();
        // the embedded engine and the client of HTTP leave threads behind
        System.exit(0);
    }
}
