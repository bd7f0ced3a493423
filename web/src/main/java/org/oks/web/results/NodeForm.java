package org.oks.web.results;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.oks.results.CapacityFactor;
import org.oks.results.ChainLevel;
import org.oks.results.ChainNode;
import org.oks.results.IcoType;
import org.oks.results.NodeDraft;

/** The form of a node of the chain. */
public class NodeForm implements Serializable {
    private static final long serialVersionUID = 1;

    private @Nullable ChainLevel level;
    private @Nullable String text;
    private @Nullable IcoType icoType;
    private @Nullable CapacityFactor capacityFactor;
    private @Nullable String emerging;
    private @Nullable String keptBecause;

    static NodeForm of(ChainNode node) {
        NodeForm form = new NodeForm();
        form.level = node.level();
        form.text = node.text();
        form.icoType = node.icoType();
        form.capacityFactor = node.capacityFactor();
        form.emerging = node.emerging();
        form.keptBecause = node.keptBecause();
        return form;
    }

    NodeDraft draft() {
        return new NodeDraft(null, level, text, icoType, capacityFactor, emerging, keptBecause);
    }

    public @Nullable ChainLevel getLevel() {
        return level;
    }

    public void setLevel(@Nullable ChainLevel level) {
        this.level = level;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable IcoType getIcoType() {
        return icoType;
    }

    public void setIcoType(@Nullable IcoType icoType) {
        this.icoType = icoType;
    }

    public @Nullable CapacityFactor getCapacityFactor() {
        return capacityFactor;
    }

    public void setCapacityFactor(@Nullable CapacityFactor capacityFactor) {
        this.capacityFactor = capacityFactor;
    }

    public @Nullable String getEmerging() {
        return emerging;
    }

    public void setEmerging(@Nullable String emerging) {
        this.emerging = emerging;
    }

    public @Nullable String getKeptBecause() {
        return keptBecause;
    }

    public void setKeptBecause(@Nullable String keptBecause) {
        this.keptBecause = keptBecause;
    }
}
