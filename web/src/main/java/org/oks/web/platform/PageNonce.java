package org.oks.web.platform;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Map;
import org.primefaces.context.PrimeFacesContext;

/**
 * Puts the nonce of the page into its content security policy. PrimeFaces makes the nonce, writes it on each script and
 * sets a policy for scripts alone; this one replaces it by the whole.
 */
public class PageNonce implements PhaseListener {
    private static final long serialVersionUID = 1;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.ANY_PHASE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (event.getPhaseId() != PhaseId.RENDER_RESPONSE || faces.getResponseComplete()) {
            return;
        }
        String nonce = PrimeFacesContext.getCspState(faces).getNonce();
        faces.getExternalContext().setResponseHeader("Content-Security-Policy", Policy.withNonce(nonce));
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (event.getPhaseId() == PhaseId.RESTORE_VIEW
                && faces.isPostback()
                && !faces.getPartialViewContext().isAjaxRequest()) {
            forgetOldNonce(faces);
        }
    }

    /** The page before is gone: its nonce must not be compared with the new one (see {@link FreshNonce}). */
    private static void forgetOldNonce(FacesContext faces) {
        if (faces.getViewRoot() == null) {
            return;
        }
        Map<String, Object> view = faces.getViewRoot().getViewMap(false);
        if (view != null) {
            view.remove(FreshNonce.PARAMETER);
        }
    }
}
