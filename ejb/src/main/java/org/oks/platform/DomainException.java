package org.oks.platform;

import jakarta.ejb.ApplicationException;

/**
 * A rule of the trade was broken. The transaction rolls back; the reader gets the problem's text and what to do about
 * it, in a page or as {@code application/problem+json}. Subclasses are named after the broken rule.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class DomainException extends RuntimeException {
    private static final long serialVersionUID = 1;
}
