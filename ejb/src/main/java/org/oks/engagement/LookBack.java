package org.oks.engagement;

/** Whether what an engagement taught was looked back on, which each owes before it ends. Told by room {@code learning}. */
public interface LookBack {
    /** True once the after action review of the whole engagement was held, or a manager waived it. */
    boolean isSettled(String engagementId);
}
