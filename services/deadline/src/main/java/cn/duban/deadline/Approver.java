package cn.duban.deadline;

import java.util.Set;

/**
 * Who grants more time.
 *
 * @param username sign-in name
 * @param roles realm roles
 */
public record Approver(String username, Set<String> roles) {
    public Approver {
        roles = Set.copyOf(roles);
    }
}
