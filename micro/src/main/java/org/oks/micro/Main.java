package org.oks.micro;

/** The way into {@code oks.jar}: does what was asked, or ends with one line that says why not. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        try {
            Options options = Options.parse(args);
            int code =
                    switch (options.verb()) {
                        case SERVE -> new Serve(options).run();
                        case CHECK -> new Ask(options, "/api/local/check").run();
                        case AUDIT_VERIFY -> new Ask(options, "/api/local/audit/verify").run();
                        case AUDIT_EXPORT ->
                            Ask.forLines(options, "/api/local/audit/export").run();
                        case FIRST_ADMIN -> FirstAdministrator.tell(new DataFolder(options.data()));
                        case HELP -> help();
                    };
            end(code);
        } catch (CannotStart e) {
            System.err.println("OKS could not start. " + e.getMessage());
            end(e.ending().code());
        } catch (Exception | LinkageError e) {
            System.err.println("OKS could not start. " + e);
            e.printStackTrace();
            end(Ending.NOT_STARTED.code());
        }
    }

    private static int help() {
        System.out.println(Options.HELP);
        return 0;
    }

    /** At once: the application has ended by now, and the rest of Payara's own way to stop only talks on the console. */
    private static void end(int code) {
        System.out.flush();
        System.err.flush();
        Runtime.getRuntime().halt(code);
    }
}
