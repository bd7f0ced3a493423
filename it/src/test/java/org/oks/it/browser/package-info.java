/** The product in Chromium, as a person sees it. */
@NullMarked
package org.oks.it.browser;

import org.jspecify.annotations.NullMarked;
