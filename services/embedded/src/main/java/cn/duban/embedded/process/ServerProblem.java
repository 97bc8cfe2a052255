package cn.duban.embedded.process;

/** Something a person at the keyboard must hear of; the message is one line that says what and what to do. */
public final class ServerProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ServerProblem(String message) {
        super(message);
    }

    public ServerProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
