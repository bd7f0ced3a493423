package org.oks.web.platform;

import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import java.util.EnumSet;

/**
 * Tells a screen reader which fields of a refused form must be mended: each gets {@code aria-invalid} and is described by
 * the message under it, whose id is the field's with {@code -error}.
 */
public class InvalidFields implements SystemEventListener {
    @Override
    public boolean isListenerForSource(Object source) {
        return true;
    }

    @Override
    public void processEvent(SystemEvent event) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.isPostback()) {
            faces.getViewRoot()
                    .visitTree(
                            VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED)),
                            (context, component) -> mark(component, faces));
        }
    }

    private static VisitResult mark(UIComponent component, FacesContext faces) {
        if (component instanceof EditableValueHolder) {
            String id = component.getClientId(faces);
            if (faces.getMessageList(id).isEmpty()) {
                component.getPassThroughAttributes().remove("aria-invalid");
            } else {
                component.getPassThroughAttributes().put("aria-invalid", "true");
                component.getPassThroughAttributes().put("aria-describedby", id + "-error " + id + "-hint");
            }
        }
        return VisitResult.ACCEPT;
    }
}
