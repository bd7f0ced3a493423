package org.oks.workflow;

import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.InvalidTransactionException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import org.jspecify.annotations.Nullable;

/**
 * The container's transactions as the engine needs them. Payara's own {@code java:appserver/TransactionManager} starts a
 * transaction on the thread but does not tell the current component invocation; a data source then enlists nothing (it
 * works in auto-commit, so a failing job leaves half its rows) or enlists in a stale transaction. Suspending and
 * resuming tells it.
 */
final class JtaForCamunda implements TransactionManager {
    private final TransactionManager container;

    JtaForCamunda(TransactionManager container) {
        this.container = container;
    }

    @Override
    public void begin() throws NotSupportedException, SystemException {
        container.begin();
        try {
            container.resume(container.suspend());
        } catch (InvalidTransactionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void commit()
            throws RollbackException, HeuristicMixedException, HeuristicRollbackException, SystemException {
        try {
            container.commit();
        } finally {
            forget();
        }
    }

    @Override
    public void rollback() throws SystemException {
        try {
            container.rollback();
        } finally {
            forget();
        }
    }

    private void forget() throws SystemException {
        if (container.getStatus() == Status.STATUS_NO_TRANSACTION) {
            container.suspend();
        }
    }

    @Override
    public int getStatus() throws SystemException {
        return container.getStatus();
    }

    @Override
    public Transaction getTransaction() throws SystemException {
        return container.getTransaction();
    }

    @Override
    public void resume(Transaction suspended) throws InvalidTransactionException, SystemException {
        container.resume(suspended);
    }

    @Override
    public void setRollbackOnly() throws SystemException {
        container.setRollbackOnly();
    }

    @Override
    public void setTransactionTimeout(int seconds) throws SystemException {
        container.setTransactionTimeout(seconds);
    }

    @Override
    public @Nullable Transaction suspend() throws SystemException {
        return container.suspend();
    }
}
