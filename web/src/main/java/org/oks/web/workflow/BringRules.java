package org.oks.web.workflow;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;
import org.oks.web.platform.Answer;
import org.oks.workflow.RuleTableView;
import org.oks.workflow.RuleTables;

/** The form that brings a decision table as a draft. */
@Named("bringRules")
@RequestScoped
public class BringRules {
    @Inject
    private RuleTables tables;

    @Inject
    private Answer answer;

    private @Nullable String table;
    private @Nullable String note;
    private @Nullable Part file;

    public List<String> getKeys() {
        return tables.keys();
    }

    public @Nullable String getTable() {
        return table;
    }

    public void setTable(@Nullable String table) {
        this.table = table;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    /** Takes the file in and goes to its page. */
    public @Nullable String bring() {
        return answer.made(this::brought, "workflow.rules.brought", draft -> "/workflow/rule.xhtml?id=" + draft.id());
    }

    private RuleTableView brought() {
        try (InputStream content = content(file)) {
            return tables.bring(table, note, content);
        } catch (IOException broken) {
            throw new UncheckedIOException("The file did not arrive", broken);
        }
    }

    /** What was sent. */
    static InputStream content(@Nullable Part sent) throws IOException {
        if (sent == null
                || Objects.requireNonNullElse(sent.getSubmittedFileName(), "").isBlank()) {
            throw new InvalidInput("file", Text.of("web.choose-rules"));
        }
        return sent.getInputStream();
    }
}
