package cn.duban.platform.page;

import cn.duban.platform.problem.FieldError;
import cn.duban.platform.problem.MalformedProblem;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;

/** Query parameters {@code page} (from 0) and {@code size} (1 to 100); use with {@code @BeanParam}. */
public class PageRequest {
    private static final int MAX_SIZE = 100;
    private static final int MAX_PAGE = 100_000;

    @QueryParam("page")
    @DefaultValue("0")
    int page;

    @QueryParam("size")
    @DefaultValue("20")
    int size;

    /** For the JAX-RS runtime. */
    public PageRequest() {}

    /** For callers in code. */
    public static PageRequest of(int page, int size) {
        PageRequest request = new PageRequest();
        request.page = page;
        request.size = size;
        return request;
    }

    /** Number of the page, from 0. @throws MalformedProblem when a value is out of bounds */
    public int page() {
        check();
        return page;
    }

    /** Items on a page. @throws MalformedProblem when a value is out of bounds */
    public int size() {
        check();
        return size;
    }

    /** Items to skip. @throws MalformedProblem when a value is out of bounds */
    public int offset() {
        return page() * size;
    }

    /** Makes the page. */
    public <T> Page<T> with(List<T> items, long total) {
        return new Page<>(items, page(), size(), total);
    }

    /** Makes the page of a list that was counted by {@link Counted#rows}. */
    public <T> Page<T> withCounted(List<T> items, long counted) {
        return new Page<>(items, page(), size(), Math.min(counted, Counted.MOST), counted > Counted.MOST);
    }

    private void check() {
        List<FieldError> errors = new ArrayList<>();
        if (page < 0 || page > MAX_PAGE) {
            errors.add(new FieldError("page", "页码应在 0 到 " + MAX_PAGE + " 之间"));
        }
        if (size < 1 || size > MAX_SIZE) {
            errors.add(new FieldError("size", "每页条数应在 1 到 " + MAX_SIZE + " 之间"));
        }
        if (!errors.isEmpty()) {
            throw new MalformedProblem("page", "分页参数有误", "分页参数超出允许的范围。", errors, null);
        }
    }
}
