package org.oks.operation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of operations.
 *
 * @param country two letters of ISO 3166; null where {@code place} is a region or not known
 * @param place as the projects list writes it
 */
public record OperationRow(
        String projectId,
        String name,
        @Nullable String country,
        @Nullable String place,
        @Nullable String practice,
        @Nullable String status,
        @Nullable LocalDate closesOn) {}
