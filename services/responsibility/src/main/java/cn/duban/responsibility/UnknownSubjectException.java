package cn.duban.responsibility;

/** The question names a division or matter the snapshot does not hold, or an enterprise without any matter. */
public final class UnknownSubjectException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is unknown. */
    public enum Kind {
        DIVISION,
        MATTER,
        ENTERPRISE_WITHOUT_MATTER
    }

    private final Kind kind;
    private final String code;

    UnknownSubjectException(Kind kind, String code) {
        super(kind + " " + code);
        this.kind = kind;
        this.code = code;
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }
}
