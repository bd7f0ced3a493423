/**
 * Camunda's Cockpit on our server, behind our sign-in and behind shut doors. Nothing of the trade belongs here, and no
 * rule: what may be changed is decided in room {@code workflow}.
 */
@NullMarked
package org.oks.cockpit;

import org.jspecify.annotations.NullMarked;
