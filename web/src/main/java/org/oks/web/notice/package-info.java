/** Pages and resources of room notice: what people are told. */
@NullMarked
package org.oks.web.notice;

import org.jspecify.annotations.NullMarked;
