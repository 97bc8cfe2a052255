package cn.duban.responsibility;

import cn.duban.contracts.registry.DivisionChanged;
import cn.duban.contracts.registry.DutyChanged;
import cn.duban.contracts.registry.MatterChanged;
import cn.duban.contracts.registry.OrganisationChanged;
import cn.duban.contracts.registry.PostChanged;
import java.util.List;

/** What the index is compiled from, in the words the registry publishes. */
public record Facts(
        List<DivisionChanged> divisions,
        List<OrganisationChanged> organisations,
        List<PostChanged> posts,
        List<MatterChanged> matters,
        List<DutyChanged> duties) {
    public Facts {
        divisions = List.copyOf(divisions);
        organisations = List.copyOf(organisations);
        posts = List.copyOf(posts);
        matters = List.copyOf(matters);
        duties = List.copyOf(duties);
    }
}
