package cn.duban.embedded.process;

import java.nio.file.Path;
import java.util.List;

/** PostgreSQL refuses to run as root. As root, what to put before a command so that it no longer looks like root. */
public final class OrdinaryUser {
    private static final List<String> NAMESPACE = List.of("unshare", "--user", "--");
    private static final String NOBODY = "65534";
    private static final List<String> OTHER_USER =
            List.of("setpriv", "--reuid", NOBODY, "--regid", NOBODY, "--clear-groups", "--");

    private OrdinaryUser() {}

    /**
     * The words to put before a command.
     *
     * @param folder what the command must be able to write; handed over when the user really changes
     */
    public static List<String> prefixFor(Path folder) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        // Inside a user namespace without a mapping root counts as nobody, and files stay ours.
        if (Tether.succeeds("unshare", "--user", "--", "true")) {
            return NAMESPACE;
        }
        if (Tether.succeeds("setpriv", "--reuid", NOBODY, "true")
                && Tether.succeeds("chown", "-R", NOBODY + ":" + NOBODY, folder.toString())) {
            return OTHER_USER;
        }
        throw new ServerProblem("PostgreSQL does not run as root, and neither 'unshare --user' nor 'setpriv --reuid'"
                + " works here: start as an ordinary user");
    }
}
