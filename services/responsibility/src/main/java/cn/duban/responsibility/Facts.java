package cn.duban.responsibility;

import cn.duban.contracts.registry.DivisionChanged;
import cn.duban.contracts.registry.DutyChanged;
import cn.duban.contracts.registry.MatterChanged;
import cn.duban.contracts.registry.OrganisationChanged;
import cn.duban.contracts.registry.PostChanged;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * What the index is compiled from, in the words the registry publishes. Kept in the order of their ids, so that the same
 * facts give the same answers whatever order they came in.
 */
public record Facts(
        List<DivisionChanged> divisions,
        List<OrganisationChanged> organisations,
        List<PostChanged> posts,
        List<MatterChanged> matters,
        List<DutyChanged> duties) {
    public Facts {
        divisions = sorted(divisions, DivisionChanged::code);
        organisations = sorted(organisations, OrganisationChanged::id);
        posts = sorted(posts, PostChanged::id);
        matters = sorted(matters, MatterChanged::code);
        duties = sorted(duties, DutyChanged::id);
    }

    private static <T> List<T> sorted(List<T> facts, Function<T, String> id) {
        return facts.stream().sorted(Comparator.comparing(id)).toList();
    }
}
