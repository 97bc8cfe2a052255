package cn.duban.incident.lifecycle;

import cn.duban.casework.actor.Signature;
import cn.duban.contracts.incident.IncidentKind;
import cn.duban.contracts.incident.ReportChannel;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.OffsetDateTime;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An incident as it was reported first; none of it ever changes but a place that was unknown. */
@MappedSuperclass
public abstract class IncidentReport extends StepNotes {
    @Id
    private String id;

    @Column(updatable = false)
    private String number;

    @Column(updatable = false)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private IncidentKind kind;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ReportChannel channel;

    @Embedded
    private Times times;

    @Embedded
    private Place place;

    @Embedded
    private @Nullable Enterprise enterprise;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "reported_at", updatable = false))
    private Signature reporter;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> responsibleIds;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> leaderPosts;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> evidenceIds;

    @Column(updatable = false)
    private OffsetDateTime supplementUntil;

    protected IncidentReport() {}

    protected IncidentReport(String id, String number, Filing filing, Signature reporter) {
        this.id = id;
        this.number = number;
        this.title = filing.title();
        this.kind = filing.kind();
        this.channel = filing.channel();
        this.times = filing.times().checked();
        this.place = filing.place();
        this.enterprise = filing.enterprise();
        this.reporter = reporter;
        this.responsibleIds = List.copyOf(filing.answerable().bodies());
        this.leaderPosts = List.copyOf(filing.answerable().leaderPosts());
        this.evidenceIds = List.copyOf(filing.evidenceIds());
        this.supplementUntil = filing.supplementUntil();
    }

    /** Fills in the place that the first report did not tell, and who answers for it. */
    final void located(Place found, Answerable answerable) {
        place = found;
        responsibleIds = List.copyOf(answerable.bodies());
        leaderPosts = List.copyOf(answerable.leaderPosts());
    }

    public final String id() {
        return id;
    }

    public final String number() {
        return number;
    }

    public final String title() {
        return title;
    }

    public final IncidentKind kind() {
        return kind;
    }

    public final ReportChannel channel() {
        return channel;
    }

    public final Times times() {
        return times;
    }

    public final Place place() {
        return place;
    }

    public final @Nullable Enterprise enterprise() {
        return enterprise;
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

    /** End of the period in which changes of casualties are reported (493号令 art. 13). */
    public final OffsetDateTime supplementUntil() {
        return supplementUntil;
    }
}
