/**
 * What an engagement is to change and how far it has come: the result chain, core indicators with their periods and
 * updates, services delivered. What is claimed for the engagement's part belongs to room {@code contribution}.
 */
@NullMarked
package org.oks.results;

import org.jspecify.annotations.NullMarked;
