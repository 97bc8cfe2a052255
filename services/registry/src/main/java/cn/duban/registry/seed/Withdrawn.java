package cn.duban.registry.seed;

import cn.duban.contracts.registry.DivisionChanged;
import cn.duban.contracts.registry.DutyChanged;
import cn.duban.contracts.registry.MatterChanged;
import cn.duban.contracts.registry.OrganisationChanged;
import cn.duban.contracts.registry.PostChanged;
import cn.duban.contracts.registry.RecurringDutyChanged;
import cn.duban.platform.event.EventJson;
import cn.duban.registry.publication.Draft;
import cn.duban.registry.publication.Publisher;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Facts the seeds no longer hold: published once more, marked as removed. */
final class Withdrawn {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Withdrawn() {}

    static List<Draft> of(List<Publisher.Known> known, List<Draft> present) {
        Set<String> ids = present.stream().map(d -> d.kind() + "/" + d.id()).collect(Collectors.toSet());
        return known.stream()
                .filter(k -> !k.removed() && !ids.contains(k.kind() + "/" + k.id()))
                .map(Withdrawn::draft)
                .toList();
    }

    private static Draft draft(Publisher.Known known) {
        String json = removed(known.json());
        return switch (known.kind()) {
            case DIVISION -> Draft.of(EventJson.read(json, DivisionChanged.class));
            case ORGANISATION -> Draft.of(EventJson.read(json, OrganisationChanged.class));
            case POST -> Draft.of(EventJson.read(json, PostChanged.class));
            case MATTER -> Draft.of(EventJson.read(json, MatterChanged.class));
            case DUTY -> Draft.of(EventJson.read(json, DutyChanged.class));
            case RECURRING_DUTY -> Draft.of(EventJson.read(json, RecurringDutyChanged.class));
            case ENTERPRISE, HOLIDAY, PUBLICATION ->
                throw new IllegalArgumentException(known.kind() + " does not come from the seeds alone");
        };
    }

    private static String removed(String json) {
        try {
            ObjectNode node = (ObjectNode) JSON.readTree(json);
            return node.put("removed", true).toString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The directory holds what is no JSON", e);
        }
    }
}
