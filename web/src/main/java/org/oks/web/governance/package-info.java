/** Pages and resources of room governance: what the institution needs to govern its knowledge. */
@NullMarked
package org.oks.web.governance;

import org.jspecify.annotations.NullMarked;
