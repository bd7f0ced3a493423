package org.oks.web.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/** Texts without anything to fill in, for pages: {@code #{t['gate.review']}}. Same bundles as {@link Say}. */
@Named("t")
@ApplicationScoped
public class Texts extends AbstractMap<String, String> {
    private final Say say;

    /** For the container. */
    protected Texts() {
        this(new Say());
    }

    @Inject
    public Texts(Say say) {
        this.say = say;
    }

    @Override
    public String get(Object key) {
        return say.plain(String.valueOf(key));
    }

    @Override
    public boolean containsKey(Object key) {
        return true;
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return Set.of();
    }
}
