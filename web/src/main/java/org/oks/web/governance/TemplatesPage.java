package org.oks.web.governance;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.oks.governance.ClientRole;
import org.oks.governance.TermsField;
import org.oks.governance.TermsRefused;
import org.oks.governance.TermsTemplateView;
import org.oks.governance.TermsTemplates;
import org.oks.platform.FileRefused;
import org.oks.platform.InvalidInput;
import org.oks.platform.Text;
import org.oks.web.platform.Answer;
import org.oks.web.platform.Names;

/** Templates of terms of reference: each role's own, and the form to bring another. */
@Named("templatesPage")
@RequestScoped
@SuppressWarnings("NullAway.Init") // the container calls the method marked @PostConstruct first
public class TemplatesPage {
    @Inject
    private TermsTemplates templates;

    @Inject
    private Answer answer;

    @Inject
    private Names names;

    private List<TermsTemplateView> brought;
    private ClientRole role = ClientRole.COORDINATOR;
    private @Nullable Part file;

    @PostConstruct
    void load() {
        brought = templates.list();
        names.need(brought.stream().map(TermsTemplateView::broughtBy).toList());
    }

    /** All roles. */
    public List<ClientRole> getRoles() {
        return List.of(ClientRole.values());
    }

    /** What was brought for a role, the newest first. */
    public List<TermsTemplateView> of(ClientRole which) {
        return brought.stream().filter(each -> each.role() == which).toList();
    }

    /** What a template can name: "{{client}}, {{role}}". */
    public String getPlaceholders() {
        return Arrays.stream(TermsField.values()).map(TermsField::placeholder).collect(Collectors.joining(", "));
    }

    /** Takes the template in. */
    public @Nullable String bring() {
        return answer.to(this::take, "governance.templates.brought", "/governance/templates.xhtml");
    }

    private void take() {
        Part sent = file;
        if (sent == null
                || Objects.requireNonNullElse(sent.getSubmittedFileName(), "").isBlank()) {
            throw new InvalidInput("file", Text.of("web.choose-template"));
        }
        try (InputStream content = sent.getInputStream()) {
            templates.bring(role, sent.getSubmittedFileName(), content);
        } catch (TermsRefused | FileRefused refused) {
            throw new InvalidInput("file", refused.text());
        } catch (IOException broken) {
            throw new UncheckedIOException("The file did not arrive", broken);
        }
    }

    public ClientRole getRole() {
        return role;
    }

    public void setRole(ClientRole role) {
        this.role = role;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
