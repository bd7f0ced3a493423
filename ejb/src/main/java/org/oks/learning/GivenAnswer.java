package org.oks.learning;

import org.jspecify.annotations.Nullable;

/** What was answered to one question. */
public record GivenAnswer(Question question, @Nullable String answer) {}
