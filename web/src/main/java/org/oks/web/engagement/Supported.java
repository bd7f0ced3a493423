package org.oks.web.engagement;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.oks.engagement.Sector;
import org.oks.operation.ListColumn;
import org.oks.operation.OperationView;

/** What a charter takes from the operation that its engagement is to support. The objective is the team's to write. */
final class Supported {
    /** By what the names of the Bank's sectors and Global Practices begin with or hold. */
    private static final Map<String, Sector> SECTORS = Map.of(
            "health", Sector.HEALTH,
            "agricultur", Sector.AGRICULTURE,
            "crops", Sector.AGRICULTURE,
            "livestock", Sector.AGRICULTURE,
            "irrigation", Sector.AGRICULTURE,
            "urban transport", Sector.URBAN_DEVELOPMENT,
            "urban development", Sector.URBAN_DEVELOPMENT,
            "governance", Sector.GOVERNANCE,
            "central government", Sector.GOVERNANCE,
            "disaster", Sector.DISASTER_RISK_MANAGEMENT);

    private Supported() {}

    static void fillIn(CharterForm form, OperationView operation, LocalDate today) {
        form.setProjectId(operation.projectId());
        form.setOperationName(operation.name());
        form.setCountry(operation.country());
        form.setSector(sector(operation));
        String closes = operation.facts().get(ListColumn.CLOSES_ON);
        if (closes != null && LocalDate.parse(closes).isAfter(today)) {
            form.setEndsOn(LocalDate.parse(closes));
        }
    }

    /** The sector, when what the list says names one and not two; else nobody guesses. */
    private static @Nullable Sector sector(OperationView operation) {
        var named = Stream.of(ListColumn.PRACTICE, ListColumn.SECTOR_1)
                .map(operation.facts()::get)
                .filter(Objects::nonNull)
                .map(text -> text.toLowerCase(Locale.ROOT))
                .flatMap(text -> SECTORS.entrySet().stream()
                        .filter(sector -> text.contains(sector.getKey()))
                        .map(Map.Entry::getValue))
                .distinct()
                .toList();
        return named.size() == 1 ? named.get(0) : null;
    }
}
