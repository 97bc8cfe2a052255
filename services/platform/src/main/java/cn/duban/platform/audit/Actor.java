package cn.duban.platform.audit;

import org.jspecify.annotations.Nullable;

/**
 * Who acts.
 *
 * @param post id of the post acted on
 * @param address where the request came from
 */
record Actor(
        String username, @Nullable String post, @Nullable String address) {
    static final Actor SYSTEM = new Actor("system", null, null);
}
