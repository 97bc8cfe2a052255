package cn.duban.platform.sql;

import java.sql.SQLException;

/** The database refused a statement or could not be reached; the cause says which. */
public class SqlFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Wraps what the driver said. */
    public SqlFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
