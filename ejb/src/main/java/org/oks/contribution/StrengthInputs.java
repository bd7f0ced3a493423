package org.oks.contribution;

/**
 * What {@code evidence-strength.dmn} goes by for one claim.
 *
 * @param mean of the two criteria that the claim's main items meet least
 * @param failedHoop something that the claim had to pass was looked for and not found
 * @param ownSourcesOnly nobody but those who make the claim says so
 * @param substantiated somebody outside has confirmed it
 * @param unanswered contradicting items that no reviewer marked as answered
 */
public record StrengthInputs(
        double mean, boolean failedHoop, boolean ownSourcesOnly, boolean substantiated, int unanswered) {}
