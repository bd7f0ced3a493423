/** Runs Arquillian's tests inside the product's own server: one start, one deployment for the whole suite. */
@NullMarked
package org.oks.it.container;

import org.jspecify.annotations.NullMarked;
