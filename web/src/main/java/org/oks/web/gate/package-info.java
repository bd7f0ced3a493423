/** Pages and resources of room gate: readiness, submission, review, decision. */
@NullMarked
package org.oks.web.gate;

import org.jspecify.annotations.NullMarked;
