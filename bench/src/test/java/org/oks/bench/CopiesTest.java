package org.oks.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CopiesTest {
    @Test
    void renewsWhatNamesACopiedRowAndKeepsTheRest() {
        String sql = Copies.insert("act_ru_task", List.of("id_", "proc_inst_id_", "proc_def_id_", "name_"), 9, 2000);
        assertThat(sql)
                .startsWith("insert into act_ru_task (id_, proc_inst_id_, proc_def_id_, name_) select ")
                .contains("md5(t.id_ || ':' || k)::uuid::text, md5(t.proc_inst_id_ || ':' || k)::uuid::text")
                .contains("t.proc_def_id_, t.name_ from act_ru_task t cross join generate_series(1, 9) k");
    }

    @Test
    void countsEngagementsOnAndGivesCopiesPeopleOfTheirOwn() {
        assertThat(Copies.insert("engagement_member", List.of("engagement_id", "person_id", "role"), 9, 2000))
                .contains(
                        "'E-' || (substr(t.engagement_id, 3)::bigint + k * 2000), t.person_id || '.copy' || k, t.role");
    }
}
