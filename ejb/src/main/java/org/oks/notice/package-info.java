/**
 * What people are told without asking: notices in the application. Which events are worth a notice is decided by the
 * rooms that send them.
 */
@NullMarked
package org.oks.notice;

import org.jspecify.annotations.NullMarked;
