package cn.duban.accountability.view;

import cn.duban.contracts.accountability.CaseStage;
import cn.duban.contracts.accountability.TriggerOutcome;
import cn.duban.platform.page.Choices;
import cn.duban.platform.page.Condition;
import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/** What a list of cases is narrowed to. All that is given must hold. */
public class CaseFilter {
    @QueryParam("q")
    @Nullable String q;

    @QueryParam("stage")
    @Nullable String stage;

    @QueryParam("proposal")
    @Nullable String proposal;

    @QueryParam("divisionCode")
    @Nullable String divisionCode;

    @QueryParam("handler")
    @Nullable String handler;

    @QueryParam("subjectId")
    @Nullable String subjectId;

    @QueryParam("sort")
    @Nullable String sort;

    public CaseFilter() {}

    Condition narrow(Condition condition) {
        return condition
                .and("c.stage = ?", Choices.name(CaseStage.class, "stage", stage))
                .and("c.proposal = ?", Choices.name(TriggerOutcome.class, "proposal", proposal))
                .and("c.handler_id = ?", blank(handler))
                .and(
                        "exists (select 1 from unnest(c.subject_keys) k where split_part(k, ':', 2) = ?)",
                        blank(subjectId))
                .within("c.division_path", divisionCode)
                .contains(q, "c.search_key");
    }

    String order() {
        String name = Choices.name(Sort.class, "sort", sort);
        return name == null ? Sort.OPENED.sql : Sort.valueOf(name).sql;
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** Order of a list. */
    enum Sort {
        OPENED("c.opened_at desc, c.id"),
        DUE("c.due_at nulls last, c.id");

        private final String sql;

        Sort(String sql) {
            this.sql = sql;
        }
    }
}
