package org.oks.web.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.oks.people.ClientAddress;
import org.oks.people.SessionCookie;

/** The browser that asks: where it is, and the session that it holds. */
@RequestScoped
public class Browser {
    /** Where the request comes from, for throttling. */
    public String address() {
        return ClientAddress.of(request());
    }

    /** The secret of the session, if the browser holds one. */
    public Optional<String> session() {
        return SessionCookie.secret(request());
    }

    /** Gives the browser a session and goes on. What the pages kept for whoever was here before is forgotten. */
    public void enter(String secret, String path) {
        external().invalidateSession();
        SessionCookie.give(request(), response(), secret);
        go(path);
    }

    /** Takes the session from the browser and goes on. */
    public void leave(String path) {
        external().invalidateSession();
        SessionCookie.take(request(), response());
        go(path);
    }

    /** Goes to another page. */
    public void go(String path) {
        try {
            external().redirect(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest) external().getRequest();
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse) external().getResponse();
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
