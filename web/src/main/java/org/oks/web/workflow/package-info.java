/** Pages and resources of room workflow: tasks, the clock of a demonstration. */
@NullMarked
package org.oks.web.workflow;

import org.jspecify.annotations.NullMarked;
