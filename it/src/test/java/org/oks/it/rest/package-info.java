/** What machines can do: the interface at {@code /api/v1} of the product as it is shipped, from outside. */
@NullMarked
package org.oks.it.rest;

import org.jspecify.annotations.NullMarked;
