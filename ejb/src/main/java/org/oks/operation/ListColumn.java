package org.oks.operation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a column of a projects list says. The site of the World Bank names the same column in several ways: in words in its
 * spreadsheet, which differ a little by year, and in short names in its CSV.
 */
enum ListColumn {
    PROJECT_ID(true, "Project Id", "id", "Project Number"),
    NAME(true, "Project Name", "project_name"),
    COUNTRY(true, "Country", "countryshortname", "Country Name", "countryname"),
    REGION(false, "Region", "regionname"),
    STATUS(false, "Project Status", "status", "projectstatusdisplay"),
    OBJECTIVE(false, "Project Development Objective", "pdo"),
    AGENCY(false, "Implementing Agency", "impagency"),
    BORROWER(false, "Borrower", "borrower"),
    PRACTICE(false, "Global Practice", "Lead Global Practice", "Lead GP/Global Themes", "leadgp"),
    APPROVED_ON(false, "Board Approval Date", "boardapprovaldate"),
    CLOSES_ON(false, "Project Closing Date", "closingdate", "Closing Date"),
    COST(false, "Current Project Cost", "curr_project_cost", "Project Cost"),
    IBRD(false, "IBRD Commitment", "curr_ibrd_commitment", "ibrdcommamt"),
    IDA(false, "IDA Commitment", "idacommamt", "curr_ida_commitment"),
    COMMITMENT(false, "Total IDA and IBRD Commitment", "curr_total_commitment", "totalcommamt"),
    GRANT(false, "Grant Amount", "grantamt"),
    INSTRUMENT(false, "Lending Instrument", "lendinginstr"),
    ENVIRONMENT(false, "Environmental Assessment Category", "envassesmentcategorycode"),
    RISK(false, "Environmental and Social Risk", "esrc_ovrl_risk_rate"),
    LAST_STAGE(false, "Last Stage Reached", "Last Stage Reached Name", "last_stage_reached_name"),
    FINANCING(false, "Financing Type", "projectfinancialtype"),
    ADDRESS(false, "Project URL", "url"),
    SECTOR_1(false, "Sector 1", "sector1"),
    SECTOR_2(false, "Sector 2", "sector2"),
    SECTOR_3(false, "Sector 3", "sector3"),
    THEME_1(false, "Theme 1", "theme1"),
    THEME_2(false, "Theme 2", "theme2");

    private static final Map<String, ListColumn> BY_NAME = Arrays.stream(values())
            .flatMap(column ->
                    column.names.stream().map(ListColumn::plain).distinct().map(name -> Map.entry(name, column)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private final boolean required;
    private final List<String> names;

    ListColumn(boolean required, String... names) {
        this.required = required;
        this.names = List.of(names);
    }

    /** The column that a header names, whatever its case, spaces and signs. */
    static Optional<ListColumn> named(String header) {
        return Optional.ofNullable(BY_NAME.get(plain(header)));
    }

    /** Without it, a file is no projects list. */
    boolean isRequired() {
        return required;
    }

    /** As the spreadsheet of the site names it. */
    String title() {
        return names.get(0);
    }

    private static String plain(String header) {
        return header.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
