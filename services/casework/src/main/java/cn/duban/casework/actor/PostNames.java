package cn.duban.casework.actor;

/** How a post is written out: with its body, which many registries already put into the post's own name. */
public final class PostNames {
    private PostNames() {}

    /** For example {@code 某区应急管理局主要负责人}, never with the body twice. */
    public static String full(String body, String post) {
        return post.startsWith(body) ? post : body + post;
    }
}
