/**
 * The sealed record of who did what: one event in the transaction of every change, linked after commit into a chain that
 * shows any later change. What the events mean belongs to the rooms that record them.
 */
@NullMarked
package org.oks.audit;

import org.jspecify.annotations.NullMarked;
