/**
 * What every page stands on: headers, errors, the frame around the pages, dates and texts for the reader, health. No page
 * of a room belongs here.
 */
@NullMarked
package org.oks.web.platform;

import org.jspecify.annotations.NullMarked;
