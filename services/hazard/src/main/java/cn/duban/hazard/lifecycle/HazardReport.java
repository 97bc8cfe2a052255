package cn.duban.hazard.lifecycle;

import cn.duban.casework.actor.Signature;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A hazard as it was filed; none of it ever changes. */
@MappedSuperclass
public abstract class HazardReport {
    @Id
    private String id;

    @Column(updatable = false)
    private String number;

    @Embedded
    private Finding finding;

    @Embedded
    private Matter matter;

    @Embedded
    private @Nullable Enterprise enterprise;

    @Embedded
    private Place place;

    @Embedded
    private Signature reporter;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> responsibleIds;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> leaderPosts;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> evidenceIds;

    @ColumnTransformer(write = "?::jsonb")
    @Column(name = "responsible", updatable = false)
    private String responsible;

    @Convert(converter = SuggestionJson.class)
    @ColumnTransformer(write = "?::jsonb")
    private Suggestion suggestion;

    protected HazardReport() {}

    protected HazardReport(String id, String number, Filing filing, Assignment assignment, Signature reporter) {
        this.id = id;
        this.number = number;
        this.finding = filing.finding();
        this.matter = filing.matter();
        this.enterprise = filing.enterprise();
        this.place = filing.place();
        this.reporter = reporter;
        this.responsibleIds = List.copyOf(assignment.bodies());
        this.leaderPosts = List.copyOf(assignment.leaderPosts());
        this.evidenceIds = List.copyOf(filing.evidenceIds());
        this.responsible = assignment.answer();
        this.suggestion = filing.suggestion();
    }

    public final String id() {
        return id;
    }

    public final String number() {
        return number;
    }

    public final Finding finding() {
        return finding;
    }

    public final Matter matter() {
        return matter;
    }

    public final @Nullable Enterprise enterprise() {
        return enterprise;
    }

    public final Place place() {
        return place;
    }

    public final Signature reporter() {
        return reporter;
    }

    public final List<String> responsibleIds() {
        return responsibleIds;
    }

    public final List<String> leaderPosts() {
        return leaderPosts;
    }

    public final List<String> evidenceIds() {
        return evidenceIds;
    }

    public final String responsible() {
        return responsible;
    }

    public final Suggestion suggestion() {
        return suggestion;
    }
}
