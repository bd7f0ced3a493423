package org.oks.contribution;

/** Whether a claim or an item of evidence stands. Nothing is ever deleted. */
public enum ItemState {
    RECORDED,
    WITHDRAWN
}
