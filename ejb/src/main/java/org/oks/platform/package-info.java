/**
 * What every room stands on: errors, the clock, who acts, settings, database migration, files. Nothing here knows an
 * engagement.
 */
@NullMarked
package org.oks.platform;

import org.jspecify.annotations.NullMarked;
