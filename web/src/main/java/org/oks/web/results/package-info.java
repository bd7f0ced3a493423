/** Pages and resources of room {@code results}. */
@NullMarked
package org.oks.web.results;

import org.jspecify.annotations.NullMarked;
