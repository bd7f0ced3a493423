/** Pages of what the reader owes and may take. They show and ask; every rule stands behind the doors of the rooms. */
@NullMarked
package org.oks.web.workflow;

import org.jspecify.annotations.NullMarked;
