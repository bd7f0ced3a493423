/**
 * What people are told without asking: notices in the application, and letters by mail, which are written in the
 * transaction of what they tell and sent after it. Which events are worth a word is decided by the rooms that send them.
 */
@NullMarked
package org.oks.notice;

import org.jspecify.annotations.NullMarked;
