package org.oks.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.oks.operation.ListState;
import org.oks.operation.ListView;
import org.oks.operation.ProjectsLists;
import org.oks.operation.RowKind;
import org.oks.people.NotAllowed;
import org.oks.people.Roles;
import org.oks.platform.Actor;

/** A list is taken over 500 rows to a transaction, each with one event of the audit, and by nobody but who may. */
class ProjectsListsIT extends Inside {
    private static final Actor MANAGER = Actor.person("test.manager", Set.of(Roles.MANAGER));
    private static final int ROWS = 1200;

    @Inject
    private ProjectsLists lists;

    @Test
    void eachChunkIsOneEvent() throws Exception {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        ListView list = brought(mark);
        assertEquals(ROWS, list.rows(RowKind.NEW));
        actAs.call(MANAGER, () -> lists.apply(list.id(), list.version()));
        assertEquals(ROWS, awaited(list.id(), ListState.APPLIED).done());

        assertEquals(
                3,
                count(
                        "select count(*) from audit_event where action = 'operation.apply-list' and subject_id = ?",
                        list.id()));
        assertEquals(ROWS, count("select count(*) from operation_operation where name like ?", mark + "%"));
    }

    @Test
    void nobodyElseBringsOne() throws Exception {
        for (String role : new String[] {Roles.APPROVER, Roles.EDITOR}) {
            Actor other = Actor.person("test." + role, Set.of(role));
            assertThrows(NotAllowed.class, () -> actAs.call(other, () -> lists.bring("list.csv", file("none"))));
        }
        assertEquals(0, count("select count(*) from operation_operation where name like ?", "none%"));
    }

    private ListView brought(String mark) throws InterruptedException {
        ListView list = actAs.call(MANAGER, () -> lists.bring("list.csv", file(mark)));
        return awaited(list.id(), ListState.CHECKED);
    }

    private static ByteArrayInputStream file(String mark) {
        StringBuilder csv = new StringBuilder("id,project_name,countryshortname\n");
        int first = Math.floorMod(mark.hashCode(), 400) * 2000 + 100_000;
        for (int i = 0; i < ROWS; i++) {
            csv.append("P%06d,%s %d,Kenya%n".formatted(first + i, mark, i));
        }
        return new ByteArrayInputStream(csv.toString().getBytes(StandardCharsets.UTF_8));
    }

    private ListView awaited(String id, ListState state) throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            ListView list = actAs.call(MANAGER, () -> lists.view(id));
            if (list.state() == state) {
                return list;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The list did not get to " + state);
    }
}
