package org.oks.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.oks.platform.Actor;

/**
 * What each role may do: {@code role-matrix.csv}, a row per role and a column per act. What is not granted is denied. A
 * grant says that the role may in principle; the rooms add what depends on the case (not the own claim, not the own
 * team, not in this state).
 */
public final class RoleMatrix {
    private static final String GRANTED = "yes";
    private static final RoleMatrix SHIPPED = load();

    private final Map<String, Set<Act>> grants;

    private RoleMatrix(Map<String, Set<Act>> grants) {
        this.grants = grants;
    }

    /** True when the matrix grants the act to the role. A name that is no role is a mistake in the caller. */
    public static boolean grants(String role, Act act) {
        return SHIPPED.allows(role, act);
    }

    /** True when the matrix grants the act to one of the roles. */
    public static boolean grants(Collection<String> roles, Act act) {
        return roles.stream().anyMatch(role -> grants(role, act));
    }

    /** True when a global role of the actor grants the act, or everybody who is signed in may. */
    public static boolean grants(Actor actor, Act act) {
        return grants(Roles.PERSON, act)
                || grants(actor.roles().stream().filter(Roles.GRANTED::contains).toList(), act);
    }

    /** The matrix the product ships, for the pages and tests that print or walk it. */
    public static RoleMatrix shipped() {
        return SHIPPED;
    }

    /** The roles in the order of the file. */
    public Set<String> roles() {
        return grants.keySet();
    }

    /** True when the act is granted to the role. */
    public boolean allows(String role, Act act) {
        Set<Act> acts = grants.get(role);
        if (acts == null) {
            throw new IllegalArgumentException("There is no role '" + role + "'");
        }
        return acts.contains(act);
    }

    /**
     * Reads a matrix.
     *
     * @throws IllegalArgumentException when a role or an act is unknown, missing or there twice, or a cell is neither
     *     {@code yes} nor empty
     */
    static RoleMatrix parse(Reader reader) {
        List<String> lines = new BufferedReader(reader)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("The role matrix is empty");
        }
        List<Act> columns = columns(lines.get(0));
        Map<String, Set<Act>> grants = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            if (grants.put(role(cells[0]), row(cells, columns)) != null) {
                throw new IllegalArgumentException("Role '" + cells[0] + "' is in the role matrix twice");
            }
        }
        if (grants.size() != Roles.GRANTED.size() + 1 + Roles.ON_TEAM.size()) {
            throw new IllegalArgumentException("The role matrix lacks a role, it has " + grants.keySet());
        }
        return new RoleMatrix(grants);
    }

    private static List<Act> columns(String heading) {
        List<String> cells = Arrays.asList(heading.split(",", -1));
        List<Act> acts = new ArrayList<>();
        cells.subList(1, cells.size()).forEach(cell -> acts.add(Act.ofColumn(cell)));
        if (acts.size() != Act.values().length || EnumSet.copyOf(acts).size() != acts.size()) {
            throw new IllegalArgumentException("The role matrix needs each act once, it has " + acts);
        }
        return acts;
    }

    private static String role(String name) {
        if (!Roles.GRANTED.contains(name) && !Roles.PERSON.equals(name) && !Roles.ON_TEAM.contains(name)) {
            throw new IllegalArgumentException("Unknown role '" + name + "' in the role matrix");
        }
        return name;
    }

    private static Set<Act> row(String[] cells, List<Act> columns) {
        if (cells.length != columns.size() + 1) {
            throw new IllegalArgumentException("The row of '" + cells[0] + "' has " + cells.length + " cells");
        }
        Set<Act> acts = EnumSet.noneOf(Act.class);
        for (int i = 0; i < columns.size(); i++) {
            String cell = cells[i + 1];
            if (GRANTED.equals(cell)) {
                acts.add(columns.get(i));
            } else if (!cell.isEmpty()) {
                throw new IllegalArgumentException("'" + cell + "' in the row of '" + cells[0] + "' is not 'yes'");
            }
        }
        return acts;
    }

    private static RoleMatrix load() {
        try (InputStream in = RoleMatrix.class.getResourceAsStream("role-matrix.csv")) {
            if (in == null) {
                throw new IllegalStateException("role-matrix.csv is not shipped");
            }
            return parse(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
