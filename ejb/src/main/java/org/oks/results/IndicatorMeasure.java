package org.oks.results;

/** How an indicator is measured, as the International Aid Transparency Initiative numbers it from 1 to 5. */
public enum IndicatorMeasure {
    UNIT,
    PERCENTAGE,
    NOMINAL,
    ORDINAL,
    QUALITATIVE;

    /** True when what is measured is a number; what is qualitative is told in words. */
    public boolean isNumber() {
        return this != QUALITATIVE;
    }
}
