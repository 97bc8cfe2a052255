package cn.duban.platform.problem;

import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.util.Arrays;

/** A form that cannot be taken apart. The layer that does it throws what a broken disk would throw too. */
final class FormFaults {
    private static final String PARSER = "org.jboss.resteasy.reactive.server.core.multipart.";

    private static final int NEAR = 8;

    private FormFaults() {}

    /** Whether the sender is at fault: the parser itself complains, or about the encoding that it was told. */
    static boolean isMalformed(Throwable fault) {
        StackTraceElement[] at = fault.getStackTrace();
        boolean own = at.length > 0 && at[0].getClassName().startsWith(PARSER);
        // What the parser asks of others about the text it was sent; a disk that breaks throws no unchecked exception.
        boolean asked = fault instanceof RuntimeException
                && !(fault instanceof UncheckedIOException)
                && Arrays.stream(at)
                        .limit(NEAR)
                        .anyMatch(frame -> frame.getClassName().startsWith(PARSER));
        return own || asked || fault instanceof UnsupportedEncodingException;
    }
}
