package org.oks.contribution;

import java.util.Locale;
import org.oks.platform.Text;

/** What evidence is scored on, each from 1 to 5. */
public enum Criterion {
    /** Whether it is believable that the one led to the other. */
    PLAUSIBILITY,
    /** Whether it would be hard to explain otherwise. */
    UNIQUENESS,
    /** How many kinds of sources, perspectives or methods agree. */
    TRIANGULATION,
    /** Whether others can look where it comes from. */
    TRANSPARENCY,
    /** How little the source has at stake. */
    INDEPENDENCE;

    public static final int LOWEST = 1;
    public static final int HIGHEST = 5;

    /** What it is called. */
    public Text title() {
        return Text.of("contribution.criterion." + name().toLowerCase(Locale.ROOT));
    }

    /** What a level of it means: the product's own words. */
    public Text descriptor(int level) {
        return Text.of("contribution.rubric." + name().toLowerCase(Locale.ROOT) + "." + level);
    }
}
