package org.oks.visioning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.oks.platform.DomainException.Item;
import org.oks.platform.Text;

/**
 * What a team agrees on for one pillar.
 *
 * @param current the stage at which the institution stands
 * @param aspired the stage at which it wants to be when the engagement ends
 * @param note what shows it
 * @param priority true for a pillar on which the engagement works first
 */
public record AgreedScore(
        CapabilityPillar pillar,
        @Nullable MaturityStage current,
        @Nullable MaturityStage aspired,
        @Nullable String note,
        boolean priority) {
    static AgreedScore none(CapabilityPillar pillar) {
        return new AgreedScore(pillar, null, null, null, false);
    }

    /** What is still needed, each with the field of the page. */
    List<Item> missing() {
        String row = "scores:" + pillar.ordinal() + ":";
        Text name = Text.of("visioning.pillar." + pillar);
        if (current == null && aspired == null && !Missing.isSaid(note)) {
            return List.of(new Item(row + "current", Text.of("visioning.capability.untouched", name)));
        }
        return new Missing()
                .unless(current != null, row + "current", Text.of("visioning.capability.current-missing", name))
                .unless(aspired != null, row + "aspired", Text.of("visioning.capability.aspired-missing", name))
                .unless(
                        current == null || aspired == null || aspired.compareTo(current) >= 0,
                        row + "aspired",
                        Text.of("visioning.capability.aspired-below", name))
                .said(note, row + "note", Text.of("visioning.capability.note-missing", name))
                .items();
    }
}
