package org.oks.notice;

/** A letter was written in this transaction: after its end there is something to send. */
record MailWritten(String id) {}
