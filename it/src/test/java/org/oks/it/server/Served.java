package org.oks.it.server;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The class looks at the shipped product from outside: its methods (and constructor) may take an {@link OksServer}, a
 * demonstration on the database given. Each process of the tests starts one server per database and shares it, so each
 * test makes what it needs and counts on nothing it did not make.
 */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SharedServers.class)
public @interface Served {
    DatabaseKind by();
}
