package org.oks.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.oks.platform.ChangedMeanwhile;
import org.oks.platform.DomainException;
import org.oks.platform.Text;

/**
 * The answer to a sent form: when the use case accepts, the next page by a redirect, with a notice of what was done; when
 * it refuses, the same page with what to mend, each line at its field.
 */
@RequestScoped
public class Answer {
    private static final Pattern IN_ROW = Pattern.compile("(\\w+)\\[(\\d+)]\\.(\\w+)");

    private final Say say;
    private final Attempts attempts;

    /** For the container. */
    protected Answer() {
        this(new Say(), new Attempts());
    }

    @Inject
    public Answer(Say say, Attempts attempts) {
        this.say = say;
        this.attempts = attempts;
    }

    /** What a form asks for. */
    @FunctionalInterface
    public interface Act {
        /** Does it, or throws the rule that forbids it. */
        void run();
    }

    /**
     * Does what the form asks for.
     *
     * @param done key of the notice for the next page
     * @param next outcome of the next page, with its parameters
     * @return the redirect, or null to stay
     */
    public @Nullable String to(Act act, String done, String next) {
        return to(act, done, next, "");
    }

    /**
     * The same for a form whose fields share their names with those of another form of the page.
     *
     * @param prefix what the ids of this form's fields begin with
     */
    public @Nullable String to(Act act, String done, String next, String prefix) {
        return made(
                () -> {
                    act.run();
                    return next;
                },
                done,
                same -> same,
                prefix);
    }

    /**
     * Makes what the form asks for. That somebody changed it meanwhile is the page's to answer: it shows both versions.
     *
     * @param next outcome of the next page, which may depend on what was made
     */
    public <T> @Nullable String made(Supplier<T> act, String done, Function<T, String> next) {
        return made(act, done, next, "");
    }

    private <T> @Nullable String made(Supplier<T> act, String done, Function<T, String> next, String prefix) {
        String page;
        try {
            page = next.apply(act.get());
        } catch (ChangedMeanwhile changed) {
            throw changed;
        } catch (DomainException broken) {
            refuse(broken, prefix);
            return null;
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, say.plain(done), null));
        faces.getExternalContext().getFlash().setKeepMessages(true);
        return page + (page.contains("?") ? "&" : "?") + "faces-redirect=true";
    }

    /** Says on this page why it was not done. */
    public void refuse(DomainException broken) {
        refuse(broken, "");
    }

    /** Says on this page why it was not done, at the fields whose ids begin with the prefix. */
    public void refuse(DomainException broken, String prefix) {
        FacesContext faces = FacesContext.getCurrentInstance();
        attempts.refused(broken, (HttpServletRequest) faces.getExternalContext().getRequest());
        // what stands in the way is no field of the form: the rule says it, and the page shows it
        boolean fields =
                broken.kind() == DomainException.Kind.INVALID && !broken.items().isEmpty();
        if (!fields) {
            faces.addMessage(null, error(broken.text()));
        }
        for (DomainException.Item item : fields ? broken.items() : List.<DomainException.Item>of()) {
            faces.addMessage(clientId(faces, prefix + item.field()), error(item.text()));
        }
        faces.validationFailed();
    }

    private FacesMessage error(Text text) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, say.text(text), null);
    }

    /** The field's id in the page; that of a field in a row of a list is {@code list:0:field}. */
    private static @Nullable String clientId(FacesContext faces, String field) {
        Matcher row = IN_ROW.matcher(field);
        boolean inRow = row.matches();
        UIComponent there = find(faces.getViewRoot(), inRow ? row.group(1) : field);
        if (there == null) {
            return null;
        }
        return inRow ? there.getClientId(faces) + ":" + row.group(2) + ":" + row.group(3) : there.getClientId(faces);
    }

    private static @Nullable UIComponent find(UIComponent parent, String id) {
        if (id.equals(parent.getId())) {
            return parent;
        }
        for (var all = parent.getFacetsAndChildren(); all.hasNext(); ) {
            UIComponent found = find(all.next(), id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
