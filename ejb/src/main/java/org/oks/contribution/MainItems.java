package org.oks.contribution;

/** A claim rests on at most six main items; further ones are supplementary. */
final class MainItems {
    static final int MOST = 6;

    private MainItems() {}

    /**
     * Whether an item becomes a main one. What contradicts the claim is taken in any case: where six main items are
     * there already it is supplementary, and is shown first all the same.
     *
     * @param others the main items that the claim has beside this one
     * @throws TooManyMainItems when there is no room for one that supports the claim
     */
    static boolean becomesMain(boolean asked, Direction direction, long others) {
        if (!asked || others < MOST) {
            return asked;
        }
        if (direction == Direction.CONTRADICTS) {
            return false;
        }
        throw new TooManyMainItems(MOST);
    }
}
