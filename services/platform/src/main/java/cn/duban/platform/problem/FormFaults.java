package cn.duban.platform.problem;

import java.io.UnsupportedEncodingException;

/** A form that cannot be taken apart. The layer that does it throws what a broken disk would throw too. */
final class FormFaults {
    private static final String PARSER = "org.jboss.resteasy.reactive.server.core.multipart.";

    private FormFaults() {}

    /** Whether the sender is at fault: the parser itself complains, or about the encoding that it was told. */
    static boolean isMalformed(Throwable fault) {
        StackTraceElement[] at = fault.getStackTrace();
        boolean own = at.length > 0 && at[0].getClassName().startsWith(PARSER);
        return own || fault instanceof UnsupportedEncodingException;
    }
}
