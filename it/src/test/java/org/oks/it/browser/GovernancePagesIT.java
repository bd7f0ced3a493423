package org.oks.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** The pages of the governance elements: the team proposes, the sponsor signs off, the team says that it works. */
@InBrowser
class GovernancePagesIT {
    @Test
    void aPolicyIsProposedSignedOffAndPutToWork(Browser team, Browser sponsor) {
        Page page = team.page();
        People.signIn(team, People.LEAD);
        String id = started(team);
        team.open("/governance/elements.xhtml?id=" + id);
        assertThat(page.locator("main tbody tr[id]").count()).isEqualTo(13);
        team.assertUsable();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Knowledge-sharing policy"))
                .click();
        page.waitForURL("**/governance/element.xhtml?*");
        team.assertUsable();
        page.fill("#what", "A circular of the secretary.");
        page.click("#propose");
        page.locator(".err").waitFor();
        assertThat(page.locator(".err").textContent()).contains("who owns it");
        team.assertUsable();
        page.fill("#ownerName", "Nita Rao");
        page.fill("#evidenceTitle", "Circular 7");
        page.fill("#evidenceOn", "2017-01-15");
        page.fill("#evidenceLink", "https://example.org/circular-7");
        page.fill("#reviewOn", "2017-02-01");
        page.click("#propose");
        page.locator(".note.ok").waitFor();
        assertThat(page.locator("main").textContent()).contains("Proposed on");
        assertThat(page.locator("#sign").count()).isZero();

        Page theirs = sponsor.page();
        People.signIn(sponsor, SPONSOR);
        assertThat(theirs.locator("main").textContent()).contains("Sign off: Knowledge-sharing policy");
        sponsor.open("/governance/element.xhtml?id=" + id + "&type=POLICY");
        assertThat(theirs.locator("#save").count()).isZero();
        sponsor.assertUsable();
        theirs.click("#sendBack");
        theirs.locator(".err").waitFor();
        theirs.fill("#adoptedOn", "2017-01-15");
        theirs.click("#sign");
        theirs.locator(".note.ok").waitFor();
        assertThat(theirs.locator("main").textContent()).contains("Adopted");
        sponsor.assertUsable();

        team.open("/governance/element.xhtml?id=" + id + "&type=POLICY");
        page.fill("#since", "2017-02-01");
        page.fill("#note", "Two districts shared by it.");
        page.click("#operate");
        page.locator(".note.ok").waitFor();
        assertThat(page.locator("main").textContent()).contains("Operating").contains("Two districts shared by it.");
        team.assertUsable();
        team.open("/governance/elements.xhtml?id=" + id);
        assertThat(page.locator("#POLICY").textContent()).contains("Operating").contains("Review was due");
        team.assertUsable();
        team.screenshot("governance");
    }

    @Test
    void rolesAndCommunitiesAreWrittenDownAndTermsOfReferenceAreTaken(Browser team) {
        Page page = team.page();
        People.signIn(team, People.LEAD);
        String id = started(team);
        team.open("/governance/roles.xhtml?id=" + id);
        team.assertUsable();
        page.click("#save");
        page.locator(".err").waitFor();
        assertThat(page.locator("#role-error").textContent()).contains("Choose the role");
        page.selectOption("#role", "CHAMPION");
        page.fill("#person", "Nita Rao");
        page.fill("#share", "20");
        page.fill("#since", "2017-03-01");
        page.click("#save");
        page.locator(".note.ok").waitFor();
        assertThat(page.locator("main tbody").textContent()).contains("Knowledge champion", "Nita Rao", "Current");
        team.assertUsable();
        assertThat(page.waitForDownload(() -> page.getByText("Download (DOCX)").click())
                        .suggestedFilename())
                .isEqualTo("terms-of-reference-1.docx");

        team.open("/governance/plan.xhtml?id=" + id);
        assertThat(page.locator("main").textContent()).contains("has not put any learning challenge first");
        team.assertUsable();

        team.open("/governance/communities.xhtml?id=" + id);
        page.fill("#name", "Registers");
        page.fill("#facilitator", "Nita Rao");
        page.fill("#firstMeetingOn", "2016-01-10");
        page.selectOption("#rhythm", "MONTHLY");
        page.selectOption("#state", "ACTIVE");
        page.click("#save");
        page.locator(".note.ok").waitFor();
        assertThat(page.locator("main tbody").textContent()).contains("Registers", "Silent for too long");
        team.assertUsable();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Registers"))
                .click();
        page.fill("#m_heldOn", "2016-02-10");
        page.click("#meet");
        page.locator(".err").waitFor();
        page.fill("#m_topic", "Comparing");
        page.fill("#m_women", "7");
        page.click("#meet");
        page.locator(".note.ok").waitFor();
        assertThat(page.locator("#log").textContent()).contains("Comparing", "7 women");
        team.assertUsable();
    }

    private static final String SPONSOR = "nita.client";

    private static String started(Browser team) {
        Page page = team.page();
        String id = new TeamAtWork(team).propose().id();
        team.open("/engagement/charter.xhtml?id=" + id);
        page.locator("[id='m:2:person_input']").pressSequentially("Nita");
        page.locator("[id='m:2:person_panel'] .ui-autocomplete-item").first().click();
        page.selectOption("[id='m:2:role']", "CLIENT_SPONSOR");
        page.click("#saveTeam");
        page.locator(".note.ok").waitFor();
        team.open("/engagement/engagement.xhtml?id=" + id);
        page.click("#go");
        page.waitForURL("**/engagement/engagement.xhtml?id=*");
        return id;
    }
}
