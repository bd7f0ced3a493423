package org.oks.governance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a template of terms of reference can name, and what is filled in for it. */
public enum TermsField {
    CLIENT,
    COUNTRY,
    ENGAGEMENT,
    ROLE,
    TITLE,
    PERSON,
    UNIT,
    TASKS,
    REPORTS_TO,
    SHARE,
    SINCE,
    UNTIL,
    DATE;

    /** As it stands in a template, between two pairs of braces. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The placeholder itself. */
    public String placeholder() {
        return "{{" + code() + "}}";
    }

    static Optional<TermsField> of(String code) {
        return Arrays.stream(values())
                .filter(field -> field.code().equals(code.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
