/**
 * The only room that knows the process engine: its configuration, the beans that the drawings may call, the doors through
 * which it may be written, and the list of open tasks. No rule of the trade is decided here.
 */
@NullMarked
package org.oks.workflow;

import org.jspecify.annotations.NullMarked;
