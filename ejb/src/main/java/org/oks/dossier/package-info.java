/**
 * The gate dossier: one file that shows a decided gate to whoever holds it, without this system, and lets them check it.
 * What is in it is known to the rooms below; here it is put together, written as JSON and printed.
 */
@NullMarked
package org.oks.dossier;

import org.jspecify.annotations.NullMarked;
