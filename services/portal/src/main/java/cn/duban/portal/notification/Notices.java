package cn.duban.portal.notification;

import cn.duban.contracts.Basis;
import cn.duban.platform.sql.CommitBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes notifications; the same event never notifies the same addressee twice. */
@ApplicationScoped
public class Notices {
    private static final String INSERT = """
            insert into notification (id, kind, subject_type, subject_id, subject_number, subject_title, text,
                basis_document, basis_clause, username, post, organisation, at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """;

    private final CommitBatch batch;

    Notices(CommitBatch batch) {
        this.batch = batch;
    }

    void send(String eventId, Notice notice, Addressee to) {
        Basis basis = notice.basis();
        batch.add(
                INSERT,
                UUID.nameUUIDFromBytes((eventId + '|' + to).getBytes(StandardCharsets.UTF_8)),
                notice.kind(),
                notice.subjectType(),
                notice.subjectId(),
                notice.subjectNumber(),
                notice.subjectTitle(),
                notice.text(),
                basis == null ? null : basis.document(),
                basis == null ? null : basis.clause(),
                to.username(),
                to.post(),
                to.organisation(),
                notice.at());
    }

    /**
     * What is told.
     *
     * @param kind name of the event behind it
     * @param text one Chinese sentence
     */
    record Notice(
            String kind,
            String subjectType,
            String subjectId,
            String subjectNumber,
            String subjectTitle,
            String text,
            @Nullable Basis basis,
            OffsetDateTime at) {}

    /** Exactly one of a person, a post or a body. */
    record Addressee(
            @Nullable String username,
            @Nullable String post,
            @Nullable String organisation) {
        static Addressee person(String username) {
            return new Addressee(username, null, null);
        }

        static Addressee post(String post) {
            return new Addressee(null, post, null);
        }

        static Addressee body(String organisation) {
            return new Addressee(null, null, organisation);
        }
    }
}
