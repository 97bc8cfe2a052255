package cn.duban.accountability.publicity;

import cn.duban.platform.problem.Problem;
import java.util.List;

/** 429: this address asks too often. */
public class TooManyRequests extends Problem {
    private static final long serialVersionUID = 1;

    TooManyRequests() {
        super(429, "too-many-requests", "访问过于频繁", "您的访问过于频繁，请一分钟后再试", List.of(), null);
    }
}
