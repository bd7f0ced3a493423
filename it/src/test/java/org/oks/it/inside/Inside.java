package org.oks.it.inside;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.extension.ExtendWith;
import org.oks.people.ActAs;
import org.oks.people.Roles;
import org.oks.platform.Actor;
import org.oks.platform.Database;

/** A test in the container, inside the product's own EJB module. */
@ExtendWith(ArquillianExtension.class)
abstract class Inside {
    static final Actor OPERATOR = Actor.person("test.operator", Set.of(Roles.ADMINISTRATOR));

    @Inject
    ActAs actAs;

    @Resource(lookup = Database.JNDI)
    DataSource source;

    @Deployment
    static Archive<?> suite() {
        return Suite.ear();
    }

    /** The first column of the only row. */
    long count(String sql, String parameter) throws SQLException {
        return new Tables(source).number(sql, parameter);
    }
}
