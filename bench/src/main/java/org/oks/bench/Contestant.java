package org.oks.bench;

import java.util.List;

/** One of those that complete tasks for a measurement. */
interface Contestant extends AutoCloseable {
    String name();

    /** Opens so many tasks "Work of the phase" and answers what names them. Not measured. */
    List<String> open(int count) throws Exception;

    /** Completes one of them; the phase's next task opens in the same transaction. This is measured. */
    void complete(int client, String task);

    @Override
    void close() throws Exception;
}
