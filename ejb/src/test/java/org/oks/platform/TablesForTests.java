package org.oks.platform;

/** The tables of this release on a database that a test of another room made. */
public final class TablesForTests {
    private TablesForTests() {}

    public static void on(String dataSourceClass, String url, String user, String password) {
        Migrations.run(new MigrationsTarget(dataSourceClass, url, user, password, user));
    }
}
