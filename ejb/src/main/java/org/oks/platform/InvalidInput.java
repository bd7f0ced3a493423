package org.oks.platform;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that was entered must be mended; every item names its field and says what to do. Nothing was changed. */
public class InvalidInput extends DomainException {
    private static final long serialVersionUID = 1;

    public InvalidInput(List<Item> items) {
        super(Kind.INVALID, "invalid-input", "Some fields need your attention. Nothing was saved.", items);
    }

    /** Collects what is wrong, so that a person mends everything at once. */
    public static final class Checks {
        private final List<Item> wrong = new ArrayList<>();

        /** Notes {@code text} for {@code field} unless {@code holds}. */
        public Checks that(boolean holds, String field, String text) {
            if (!holds) {
                wrong.add(new Item(field, text));
            }
            return this;
        }

        /** A text that must be there and fit. */
        public Checks text(@Nullable String value, String field, int most, String whenMissing) {
            return that(value != null && !value.isBlank(), field, whenMissing).fits(value, field, most);
        }

        /** A text that may be missing but must fit. */
        public Checks fits(@Nullable String value, String field, int most) {
            return that(
                    value == null || value.length() <= most,
                    field,
                    "Shorten this to " + most + " characters" + (value == null ? "" : "; it has " + value.length())
                            + ".");
        }

        /**
         * Ends the checking.
         *
         * @throws InvalidInput when anything is wrong
         */
        public void done() {
            if (!wrong.isEmpty()) {
                throw new InvalidInput(wrong);
            }
        }
    }
}
