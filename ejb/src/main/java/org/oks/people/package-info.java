/**
 * Who may come in and as what: accounts, roles and what each role may do, sign-in, sessions, one-time links. Who belongs
 * to which engagement's team is kept by the engagement.
 */
@NullMarked
package org.oks.people;

import org.jspecify.annotations.NullMarked;
