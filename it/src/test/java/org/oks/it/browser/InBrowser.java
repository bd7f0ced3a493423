package org.oks.it.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.oks.it.server.DatabaseKind;
import org.oks.it.server.Served;

/**
 * The methods of this class may take a {@link Browser}, or several for several people, each on the shared demonstration
 * with the embedded database.
 */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Served(by = DatabaseKind.H2)
@ExtendWith(Browsers.class)
public @interface InBrowser {}
