package org.oks.web.operation;

import jakarta.annotation.PostConstruct;
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
import org.oks.operation.ListRefused;
import org.oks.operation.ListView;
import org.oks.operation.ProjectsLists;
import org.oks.platform.FileRefused;
import org.oks.platform.InvalidInput;
import org.oks.platform.Page;
import org.oks.platform.Text;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Names;
import org.oks.web.platform.Pages;
import org.oks.web.platform.Query;

/** Brings a projects list, and shows those that were brought. */
@Named("listsPage")
@RequestScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class ListsPage {
    private static final int SIZE = 25;

    @Inject
    private Query query;

    @Inject
    private ProjectsLists lists;

    @Inject
    private Answer answer;

    @Inject
    private Names names;

    private Page<ListView> page;
    private @Nullable Part file;

    @PostConstruct
    void load() {
        page = lists.list(query.page(SIZE));
        names.need(page.items().stream().map(ListView::broughtBy).toList());
    }

    public List<ListView> getLines() {
        return page.items();
    }

    public Pages getPages() {
        return new Pages(page, query);
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    /** Takes the file in and goes to its page. */
    public @Nullable String bring() {
        return answer.made(this::brought, "operation.lists.brought", list -> "/operation/list.xhtml?id=" + list.id());
    }

    private ListView brought() {
        Part sent = file;
        if (sent == null
                || Objects.requireNonNullElse(sent.getSubmittedFileName(), "").isBlank()) {
            throw new InvalidInput("file", Text.of("web.choose-list"));
        }
        try (InputStream content = sent.getInputStream()) {
            return lists.bring(sent.getSubmittedFileName(), content);
        } catch (ListRefused | FileRefused refused) {
            throw new InvalidInput("file", refused.text());
        } catch (IOException broken) {
            throw new UncheckedIOException("The file did not arrive", broken);
        }
    }
}
