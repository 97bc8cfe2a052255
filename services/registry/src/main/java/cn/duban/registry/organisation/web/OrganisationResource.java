package cn.duban.registry.organisation.web;

import cn.duban.contracts.Basis;
import cn.duban.contracts.registry.OrganisationChanged;
import cn.duban.contracts.registry.OrganisationKind;
import cn.duban.platform.directory.Directory;
import cn.duban.platform.page.Choices;
import cn.duban.platform.problem.NotFoundProblem;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Bodies; enterprises have an address and a scope of their own and are not among them. */
@Path("/organisations")
@Authenticated
public class OrganisationResource {
    private static final int MOST = 500;

    private final Directory directory;

    OrganisationResource(Directory directory) {
        this.directory = directory;
    }

    /** A body as the API shows it. */
    public record View(
            String id,
            String name,
            @Nullable String shortName,
            OrganisationKind kind,
            String division,
            String divisionPath,
            @Nullable String parent,
            @Nullable Basis basis,
            boolean verified,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {
        static View of(OrganisationChanged o) {
            return new View(
                    o.id(),
                    o.name(),
                    o.shortName(),
                    o.kind(),
                    o.division(),
                    o.divisionPath(),
                    o.parent(),
                    o.basis(),
                    o.verified(),
                    o.validFrom(),
                    o.validTo());
        }
    }

    /** By place, the first {@code size} of them (500 at most and by default); a picker narrows them by {@code q}. */
    @GET
    public List<View> organisations(
            @QueryParam("kind") @Nullable OrganisationKind kind,
            @QueryParam("division") @Nullable String division,
            @QueryParam("q") @Nullable String text,
            @QueryParam("size") @Nullable String size) {
        Integer most = Choices.number("size", size, 1, MOST);
        return directory.organisations().stream()
                .filter(o -> o.kind() != OrganisationKind.ENTERPRISE)
                .filter(o -> kind == null || kind == o.kind())
                .filter(o -> division == null || division.equals(o.division()))
                .filter(o -> text == null || matches(o, text.strip()))
                .sorted(Comparator.comparing(OrganisationChanged::divisionPath)
                        .thenComparing(OrganisationChanged::kind)
                        .thenComparing(OrganisationChanged::id))
                .limit(most == null ? MOST : most)
                .map(View::of)
                .toList();
    }

    @GET
    @Path("{id}")
    public View organisation(String id) {
        return directory
                .organisation(id)
                .filter(o -> o.kind() != OrganisationKind.ENTERPRISE)
                .map(View::of)
                .orElseThrow(() -> new NotFoundProblem("no-organisation", "没有这个机构", "该机构未登记。"));
    }

    private static boolean matches(OrganisationChanged organisation, String text) {
        String wanted = text.toLowerCase(Locale.ROOT);
        String shortName = organisation.shortName();
        return organisation.name().toLowerCase(Locale.ROOT).contains(wanted)
                || (shortName != null && shortName.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
