package org.oks.notice;

import java.util.Locale;

/** A letter as it goes to the mail server, with the link in its place. */
record Parcel(String id, String name, String address, Locale language, String subject, String body) {}
