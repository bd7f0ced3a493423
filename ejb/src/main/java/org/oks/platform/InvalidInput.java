package org.oks.platform;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that was entered must be mended; every item names its field and says what to do. Nothing was changed. */
public class InvalidInput extends DomainException {
    private static final long serialVersionUID = 1;

    public InvalidInput(List<Item> items) {
        super(Kind.INVALID, "invalid-input", Text.of("platform.invalid-input"), items);
    }

    /** The same for one field. */
    public InvalidInput(String field, Text text) {
        this(List.of(new Item(field, text)));
    }

    /** Collects what is wrong, so that a person mends everything at once. */
    public static final class Checks {
        private final List<Item> wrong = new ArrayList<>();

        /** Notes {@code text} for {@code field} unless {@code holds}. */
        public Checks that(boolean holds, String field, Text text) {
            if (!holds) {
                wrong.add(new Item(field, text));
            }
            return this;
        }

        /** A text that must be there and fit. */
        public Checks text(@Nullable String value, String field, int most, Text whenMissing) {
            return that(value != null && !value.isBlank(), field, whenMissing).fits(value, field, most);
        }

        /** A text that may be missing but must fit. */
        public Checks fits(@Nullable String value, String field, int most) {
            int length = value == null ? 0 : value.length();
            return that(length <= most, field, Text.of("platform.shorten", most, length));
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
