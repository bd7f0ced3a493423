/**
 * The data of a demonstration: made once, at the first start of a demonstration, through the same doors that people use.
 * Everything that is not public record says that it is illustrative.
 */
@NullMarked
package org.oks.demonstration;

import org.jspecify.annotations.NullMarked;
