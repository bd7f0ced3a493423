/** Pages and resources of room learning: after action reviews. */
@NullMarked
package org.oks.web.learning;

import org.jspecify.annotations.NullMarked;
