/** Pages and resources of room visioning: capacity risk, capability, learning goals, change objective, framing question. */
@NullMarked
package org.oks.web.visioning;

import org.jspecify.annotations.NullMarked;
