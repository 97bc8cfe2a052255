package cn.duban.deadline;

import cn.duban.platform.page.Counted;
import cn.duban.platform.page.Page;
import cn.duban.platform.page.PageRequest;
import cn.duban.platform.sql.Sql;
import cn.duban.platform.visibility.Visibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Ends that a person has to find missed or not, of subjects the caller may see. */
@ApplicationScoped
public class OpenQuestions {
    private static final String OPEN =
            " from deadline asked where asked.question is not null and asked.answer is null and (";

    private final Deadlines deadlines;
    private final Visibility visibility;
    private final Sql sql;

    OpenQuestions(Deadlines deadlines, Visibility visibility, Sql sql) {
        this.deadlines = deadlines;
        this.visibility = visibility;
        this.sql = sql;
    }

    /** Those of places below any of these paths, the longest waiting first. */
    @Transactional
    public Page<Deadline> page(Collection<String> paths, PageRequest page) {
        if (paths.isEmpty()) {
            return page.with(List.of(), 0);
        }
        List<Object> values = new ArrayList<>();
        paths.forEach(path -> values.add(path + "%"));
        String open = OPEN + String.join(" or ", Collections.nCopies(paths.size(), "asked.division_path like ?"))
                + ") and " + visibility.owner("asked.subject_type", "asked.subject_id", values);
        long total = sql.first(Counted.rows(open), row -> row.getLong(1), values.toArray())
                .orElse(0L);
        values.add(page.size());
        values.add(page.offset());
        List<UUID> found = sql.query(
                "select asked.id" + open + " order by asked.question_at, asked.id limit ? offset ?",
                row -> row.getObject(1, UUID.class),
                values.toArray());
        return page.withCounted(
                found.stream().map(deadlines::find).flatMap(Optional::stream).toList(), total);
    }

    /** Whether the caller may see what the end is about. */
    public boolean sees(Deadline deadline) {
        return visibility.sees(deadline.subject().type(), deadline.subject().id());
    }
}
