package org.oks.governance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;
import org.oks.visioning.PlaybookElement;

/**
 * What is to be done about a learning challenge, as the team writes it down.
 *
 * @param challenge called by its element of the playbook
 * @param owner user name of a member of the team
 * @param ownerName somebody at the client without an account, where no member of the team owns it
 * @param state planned or under way; null for planned
 * @param amount what it costs
 * @param currency by its three letters
 * @param funding who pays for it
 * @param element the governance element that it serves
 */
public record PlanActionDraft(
        @Nullable PlaybookElement challenge,
        @Nullable String what,
        @Nullable String owner,
        @Nullable String ownerName,
        @Nullable LocalDate startOn,
        @Nullable LocalDate dueOn,
        @Nullable PlanState state,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable String funding,
        @Nullable GovernanceElementType element) {
    private static final BigDecimal MOST = new BigDecimal("1e12");

    public PlanActionDraft {
        what = KeptRow.said(what);
        owner = KeptRow.said(owner);
        ownerName = KeptRow.said(ownerName);
        currency = KeptRow.said(currency);
        funding = KeptRow.said(funding);
        amount = amount == null ? null : plain(amount);
    }

    /**
     * What must be mended in it.
     *
     * @param challenges those that the institution put first, and the one that the action had
     * @param owners the team, and who owned it before
     */
    void check(Set<PlaybookElement> challenges, Set<String> owners) {
        new InvalidInput.Checks()
                .that(
                        challenge != null && challenges.contains(challenge),
                        "challenge",
                        Text.of("governance.action.challenge"))
                .text(what, "what", 1000, Text.of("governance.action.what-missing"))
                .that(owner == null || ownerName == null, "ownerName", Text.of("governance.action.two-owners"))
                .that(owner != null || ownerName != null, "owner", Text.of("governance.action.owner-missing"))
                .that(
                        owner == null || owners.contains(owner),
                        "owner",
                        Text.of("governance.action.owner-unknown", String.valueOf(owner)))
                .fits(ownerName, "ownerName", 200)
                .that(
                        startOn == null || dueOn == null || !dueOn.isBefore(startOn),
                        "dueOn",
                        Text.of("governance.action.due-before"))
                .that(state == null || state.isOpen(), "state", Text.of("governance.action.state"))
                .that(amount == null || isAmount(amount), "amount", Text.of("governance.action.amount"))
                .that(amount == null || isCurrency(), "currency", Text.of("governance.action.currency"))
                .fits(funding, "funding", 300)
                .done();
    }

    private static boolean isAmount(BigDecimal amount) {
        return amount.signum() >= 0 && amount.compareTo(MOST) < 0 && amount.scale() <= 2;
    }

    private boolean isCurrency() {
        return currency != null
                && Currency.getAvailableCurrencies().stream()
                        .anyMatch(each -> each.getCurrencyCode().equals(currency));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    PlanActionDraft withoutName() {
        return new PlanActionDraft(
                challenge, what, owner, null, startOn, dueOn, state, amount, currency, funding, element);
    }
}
