package org.oks.notice;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whom a letter is for.
 *
 * @param personId user name; null for somebody without an account
 * @param language in which they read
 */
public record Addressee(@Nullable String personId, String name, String address, Locale language) {}
