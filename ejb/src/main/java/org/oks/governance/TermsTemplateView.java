package org.oks.governance;

import java.time.Instant;

/**
 * A template of terms of reference that an administrator brought.
 *
 * @param number of its version, from 1
 * @param inUse true for the newest, which is filled in
 */
public record TermsTemplateView(
        ClientRole role, int number, String fileName, boolean inUse, String broughtBy, Instant broughtAt) {}
