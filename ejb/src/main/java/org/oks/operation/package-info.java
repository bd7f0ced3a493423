/** Lending operations, as the World Bank's projects list names them and as people here add to it. */
@NullMarked
package org.oks.operation;

import org.jspecify.annotations.NullMarked;
