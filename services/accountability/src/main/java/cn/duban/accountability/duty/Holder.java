package cn.duban.accountability.duty;

/**
 * A person on a post.
 *
 * @param username immutable sign-in name, the key of a person
 */
public record Holder(String username, String name) {}
