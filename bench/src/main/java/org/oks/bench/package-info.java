/**
 * Measurements of the product as it is shipped, each against an anchor measured in the same run on the same machine. It
 * reaches the product from outside only: by its file, its REST and, to multiply a portfolio, its database.
 */
@NullMarked
package org.oks.bench;

import org.jspecify.annotations.NullMarked;
