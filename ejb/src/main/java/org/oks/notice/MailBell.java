package org.oks.notice;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

/** Wakes the worker when the transaction that wrote a letter has ended well. */
@ApplicationScoped
class MailBell {
    @EJB
    MailWorker worker;

    void ring(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailWritten written) {
        worker.wake();
    }
}
