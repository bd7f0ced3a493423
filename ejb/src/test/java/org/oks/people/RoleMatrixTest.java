package org.oks.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoleMatrixTest {
    @Test
    void everyRoleHasARowAndEveryActAColumn() {
        assertThat(RoleMatrix.shipped().roles()).hasSize(11).contains(Roles.PERSON);
        assertThat(RoleMatrix.shipped().roles()).containsAll(Roles.GRANTED).containsAll(Roles.ON_TEAM);
        assertThat(Act.values()).hasSize(21);
    }

    @Test
    void onlyAnApproverScoresVotesAndDecides() {
        for (Act act : List.of(Act.SCORE, Act.VOTE, Act.DECIDE)) {
            assertThat(whoMay(act)).containsExactly(Roles.APPROVER);
        }
    }

    @Test
    void onlyTheClientsSponsorAdopts() {
        assertThat(whoMay(Act.ADOPT)).containsExactly(Roles.CLIENT_SPONSOR);
    }

    @Test
    void theTeamSubmitsAndTheManagerCancels() {
        assertThat(whoMay(Act.SUBMIT)).containsExactly(Roles.LEAD, Roles.CLIENT_FOCAL_POINT);
        assertThat(whoMay(Act.EDIT)).containsExactly(Roles.LEAD, Roles.CONSULTANT, Roles.CLIENT_FOCAL_POINT);
        assertThat(whoMay(Act.CANCEL)).containsExactly(Roles.MANAGER);
        assertThat(whoMay(Act.ADMINISTER)).containsExactly(Roles.ADMINISTRATOR);
        assertThat(whoMay(Act.IMPORT)).containsExactly(Roles.ADMINISTRATOR, Roles.MANAGER);
        assertThat(whoMay(Act.NAME_STAND_IN)).containsExactly(Roles.ADMINISTRATOR, Roles.MANAGER);
        assertThat(whoMay(Act.PUBLISH)).containsExactly(Roles.CLIENT_FOCAL_POINT);
    }

    @Test
    void oneOfSeveralRolesIsEnough() {
        assertThat(RoleMatrix.grants(List.of(Roles.READER, Roles.LEAD), Act.EDIT))
                .isTrue();
        assertThat(RoleMatrix.grants(List.of(Roles.READER, Roles.PERSON), Act.EDIT))
                .isFalse();
        assertThat(RoleMatrix.grants(List.of(), Act.SEE)).isFalse();
    }

    @Test
    void aNameThatIsNoRoleIsRefused() {
        assertThatThrownBy(() -> RoleMatrix.grants("boss", Act.SEE)).hasMessageContaining("boss");
    }

    @Test
    void unknownRolesActsAndCellsAreRefused() throws IOException {
        String csv = shipped();
        refused(csv.replace("\nreader,", "\nboss,"), "Unknown role 'boss'");
        refused(csv.replace(",waive,", ",waver,"), "Unknown act 'waver'");
        refused(csv.replace(",waive,", ",hold,"), "each act once");
        refused(csv.replace("\nreader,yes", "\nreader,maybe"), "'maybe'");
        refused(csv.replace("\nreader,yes", "\nreader,yes,yes"), "cells");
        refused(csv.replace("\nreader,", "\nlead,"), "twice");
        refused(csv.substring(0, csv.indexOf("\nreader,")), "lacks a role");
        refused("", "empty");
    }

    private static List<String> whoMay(Act act) {
        RoleMatrix matrix = RoleMatrix.shipped();
        return matrix.roles().stream().filter(role -> matrix.allows(role, act)).toList();
    }

    private static void refused(String csv, String why) {
        assertThatThrownBy(() -> RoleMatrix.parse(new StringReader(csv)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    private static String shipped() throws IOException {
        try (InputStream in = RoleMatrix.class.getResourceAsStream("role-matrix.csv")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
