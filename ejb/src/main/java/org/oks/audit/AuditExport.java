package org.oks.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Writer;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.oks.platform.Database;

/** Writes the sealed record out, for an audit that trusts nobody. Reads only, and holds some hundred events at a time. */
@Stateless
@RolesAllowed("administrator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AuditExport {
    @Resource(lookup = Database.JNDI)
    DataSource dataSource;

    @PersistenceContext(unitName = "oks")
    EntityManager em;

    /**
     * Writes every link up to the head of this moment, a line each.
     *
     * @return how many
     */
    public long write(Writer out) {
        try (Connection connection = dataSource.getConnection()) {
            AuditLines lines = new AuditLines(out);
            AuditChain.Head head = new AuditChain(connection).head();
            lines.begin(head);
            new AuditPages(connection, em).each(head.seq(), lines::link);
            return lines.end();
        } catch (SQLException e) {
            throw new IllegalStateException("The audit could not be read", e);
        }
    }
}
