package org.oks.platform;

/**
 * A file that was stored, under the name it has where it is used.
 *
 * @param hash SHA-256 of its content, in hexadecimal
 */
public record StoredFile(String hash, String name) {}
