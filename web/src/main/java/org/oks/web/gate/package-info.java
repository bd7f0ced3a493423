/** Pages of review gates: submitting, reviewing, the record of decisions. They show and ask; every rule stands behind the doors of the rooms. */
@NullMarked
package org.oks.web.gate;

import org.jspecify.annotations.NullMarked;
