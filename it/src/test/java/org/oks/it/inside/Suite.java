package org.oks.it.inside;

import java.io.File;
import java.util.Objects;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The one archive of the suite: the product's EJB module and libraries as they are in {@code oks.ear}, and a WAR with the
 * tests of this package. No list of classes: what is tested is what is shipped. The pages and Cockpit stay out; they are
 * tested from outside.
 */
public final class Suite {
    private Suite() {}

    public static EnterpriseArchive ear() {
        File ear = new File(System.getProperty("oks.ear.folder", "../ear/target/oks"));
        File[] libraries = Objects.requireNonNull(new File(ear, "lib").listFiles(), "the build made no " + ear);
        return ShrinkWrap.create(EnterpriseArchive.class, "oks-suite.ear")
                .addAsLibraries(libraries)
                .addAsModule(new File(ear, "oks-ejb.jar"))
                .addAsModule(tests());
    }

    /** In a WAR, since classes in the EAR's library folder do not see the EJB module. */
    private static WebArchive tests() {
        return ShrinkWrap.create(WebArchive.class, "tests.war")
                .addPackages(true, Suite.class.getPackage())
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
    }
}
