package org.oks.web.platform;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.oks.platform.Languages;

/** Shows pages in the language in which the rules answer, so that no list of languages has to be kept twice. */
public class PageLanguage extends ViewHandlerWrapper {
    public PageLanguage(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public Locale calculateLocale(FacesContext faces) {
        return Languages.of((HttpServletRequest) faces.getExternalContext().getRequest());
    }
}
