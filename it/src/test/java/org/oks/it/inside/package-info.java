/** Tests that run inside the server, with the product's own beans, engine and database. The whole package is deployed. */
@NullMarked
package org.oks.it.inside;

import org.jspecify.annotations.NullMarked;
