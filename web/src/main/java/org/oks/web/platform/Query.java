package org.oks.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.oks.platform.NotFound;
import org.oks.platform.Page;
import org.oks.platform.Text;

/** What the address of a page asks for. Nonsense in an address is read as nothing, never as an error. */
@Named("query")
@RequestScoped
public class Query {
    private static final int LONGEST = 200;

    /** The text of the parameter; empty when it is absent. */
    public String text(String name) {
        String value = parameters().getOrDefault(name, "").strip();
        return value.length() <= LONGEST ? value : "";
    }

    /**
     * The text of a parameter without which there is nothing to show.
     *
     * @param what the kind of thing it names, for the answer when it is absent: a key under {@code web.unnamed}
     */
    public String required(String name, String what) {
        String value = text(name);
        if (value.isEmpty()) {
            throw new NotFound(Text.of("web.unnamed." + what));
        }
        return value;
    }

    /** The parameter as a number from {@code least} to {@code most}. */
    public Optional<Integer> number(String name, int least, int most) {
        String value = text(name);
        return value.matches("\\d{1,6}")
                ? Optional.of(Integer.parseInt(value)).filter(n -> n >= least && n <= most)
                : Optional.empty();
    }

    /** The parameter as a choice. */
    public <E extends Enum<E>> Optional<E> choice(String name, Class<E> type) {
        String value = text(name);
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(value)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** Which page of a list is asked for. */
    public Page.Request page(int size) {
        return new Page.Request(number("page", 1, 100_000).orElse(1), size);
    }

    /** This address with one filter changed, from the first page on; an empty value takes the filter out. */
    public String filter(String name, String value) {
        Map<String, String> all = new TreeMap<>(parameters());
        all.remove("page");
        return address(all, name, value);
    }

    /** This address with one parameter changed; an empty value takes it out. */
    public String with(String name, String value) {
        return address(new TreeMap<>(parameters()), name, value);
    }

    private static String address(Map<String, String> all, String name, String value) {
        all.keySet()
                .removeIf(key -> key.contains(":") || key.startsWith("jakarta.faces") || key.startsWith("primefaces"));
        all.remove("expired");
        all.remove("too-large");
        all.put(name, value);
        StringBuilder address = new StringBuilder();
        all.forEach((key, each) -> {
            if (!each.isBlank()) {
                address.append(address.isEmpty() ? "?" : "&")
                        .append(encoded(key))
                        .append('=')
                        .append(encoded(each));
            }
        });
        return address.isEmpty() ? "?" : address.toString();
    }

    private static Map<String, String> parameters() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
