package cn.duban.incident.inquiry;

import cn.duban.contracts.incident.RelayLevel;
import cn.duban.incident.lifecycle.Seat;
import jakarta.persistence.Convert;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Where an inquiry stands. Reading is for everybody, changing only for the steps of {@link Inquiry}. */
@MappedSuperclass
public abstract class InquiryFile {
    @Id
    private String incidentId;

    @Enumerated(EnumType.STRING)
    private RelayLevel level;

    private String organisationName;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> bodyIds;

    @Convert(converter = InquiryLogJson.class)
    @ColumnTransformer(write = "?::jsonb")
    private InquiryLog log;

    protected InquiryFile() {}

    InquiryFile(String incidentId, Formation formation) {
        this.incidentId = incidentId;
        note(InquiryLog.begin(formation));
    }

    final void note(InquiryLog changed) {
        log = changed;
        level = seat().level();
        organisationName = changed.formation().organisationName();
        bodyIds = changed.formations().stream()
                .flatMap(one -> List.of(
                        one.seat().government().id(), one.seat().office().id())
                        .stream())
                .distinct()
                .toList();
    }

    /** Where it stands. */
    public final InquiryStage stage() {
        if (log.reply() != null) {
            return InquiryStage.REPLIED;
        }
        if (log.report() != null) {
            return InquiryStage.REPORTED;
        }
        boolean ready = log.team().lacking(log.formation().otherRegion()).isEmpty();
        return ready ? InquiryStage.INVESTIGATING : InquiryStage.TEAM;
    }

    public final String incidentId() {
        return incidentId;
    }

    public final RelayLevel level() {
        return level;
    }

    /** Who inquires. */
    public final String organisationName() {
        return organisationName;
    }

    /** Bodies that ever had it in hand; they may see the incident. */
    public final List<String> bodyIds() {
        return bodyIds;
    }

    public final Seat seat() {
        return log.formation().seat();
    }

    public final InquiryLog log() {
        return log;
    }

    public final @Nullable Plate plate() {
        return log.plate();
    }
}
