/** Pages and resources of room learning: action reviews, their actions, learning tables, lessons, own strength. */
@NullMarked
package org.oks.web.learning;

import org.jspecify.annotations.NullMarked;
