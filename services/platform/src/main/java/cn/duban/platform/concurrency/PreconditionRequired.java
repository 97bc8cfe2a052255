package cn.duban.platform.concurrency;

import cn.duban.platform.problem.FieldError;
import cn.duban.platform.problem.Problem;
import java.util.List;

/** 428: a change must say which version it is meant for. */
public class PreconditionRequired extends Problem {
    private static final long serialVersionUID = 1;

    PreconditionRequired() {
        super(
                428,
                "if-match-required",
                "缺少版本标识",
                "请先查询最新内容，并在请求头 If-Match 中带上其版本标识。",
                List.of(new FieldError("If-Match", "必须填写")),
                null);
    }
}
