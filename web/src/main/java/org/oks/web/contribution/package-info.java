/** Pages and resources of room contribution: claims, evidence, files. */
@NullMarked
package org.oks.web.contribution;

import org.jspecify.annotations.NullMarked;
