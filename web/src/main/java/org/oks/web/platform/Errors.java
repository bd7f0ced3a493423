package org.oks.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What must be mended on a refused form, and what was done after an accepted one: the summary at the top of the page. */
@Named("errors")
@RequestScoped
public class Errors {
    /**
     * A line of the summary.
     *
     * @param target the id of the field it leads to; empty when it is about the page
     */
    public record Line(String target, String text) {}

    private boolean saved;

    /** From now on a refusal is not one of what was typed: that is saved, and only what was asked besides is not done. */
    public void typedIsSaved() {
        saved = true;
    }

    /** True when what was typed is saved, whatever was refused. */
    public boolean isSaved() {
        return saved;
    }

    /** What must be mended, in the order of the fields. */
    public List<Line> getLines() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Line> lines = new ArrayList<>();
        for (Iterator<String> ids = faces.getClientIdsWithMessages(); ids.hasNext(); ) {
            String id = ids.next();
            for (FacesMessage message : faces.getMessageList(id)) {
                if (message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0) {
                    lines.add(new Line(id == null ? "" : id, message.getSummary()));
                }
            }
        }
        return lines;
    }

    /** What was done, for a notice that says so. */
    public List<String> getDone() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream()
                .filter(message -> FacesMessage.SEVERITY_INFO.equals(message.getSeverity()))
                .map(FacesMessage::getSummary)
                .toList();
    }

    /** The message of one field; empty when it is fine. */
    public String under(String clientId) {
        return FacesContext.getCurrentInstance().getMessageList(clientId).stream()
                .map(FacesMessage::getSummary)
                .findFirst()
                .orElse("");
    }
}
