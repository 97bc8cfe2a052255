package cn.duban.incident.lifecycle;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What differs between two versions, field by field. */
public final class Differences {
    private static final int FEN_DIGITS = 2;
    private static final Map<String, Field> FIELDS = fields();

    private Differences() {}

    private record Field(String label, Function<StatementContent, @Nullable Object> value) {}

    /** Fields that differ; everything that is known where there is no version before. */
    public static List<Change> between(@Nullable StatementContent before, StatementContent after) {
        return FIELDS.entrySet().stream()
                .map(field -> change(field.getKey(), field.getValue(), before, after))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }

    private static Change change(String name, Field field, @Nullable StatementContent before, StatementContent after) {
        return new Change(
                name,
                field.label(),
                before == null ? null : text(field.value().apply(before)),
                text(field.value().apply(after)));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String yuan(@Nullable Long fen) {
        return fen == null ? null : String.format("%,.2f 元", BigDecimal.valueOf(fen, FEN_DIGITS));
    }

    private static @Nullable String danger(StatementContent content, Function<Danger, @Nullable String> part) {
        Danger danger = content.danger();
        return danger == null ? null : part.apply(danger);
    }

    private static Map<String, Field> fields() {
        Map<String, Field> all = new LinkedHashMap<>();
        all.put("what", new Field("简要经过", StatementContent::what));
        all.put("place", new Field("地点", StatementContent::place));
        all.put("divisionCode", new Field("行政区划", StatementContent::divisionCode));
        all.put("longitude", new Field("经度", StatementContent::longitude));
        all.put("latitude", new Field("纬度", StatementContent::latitude));
        all.put("unitOverview", new Field("单位概况", StatementContent::unitOverview));
        all.put("figures.deaths", new Field("死亡人数", c -> c.figures().deaths()));
        all.put("figures.missing", new Field("下落不明人数", c -> c.figures().missing()));
        all.put("figures.seriousInjuries", new Field("重伤人数", c -> c.figures().seriousInjuries()));
        all.put("figures.minorInjuries", new Field("轻伤人数", c -> c.figures().minorInjuries()));
        all.put("figures.poisoned", new Field("急性工业中毒人数", c -> c.figures().poisoned()));
        all.put("figures.trapped", new Field("被困人数", c -> c.figures().trapped()));
        all.put("figures.inDanger", new Field("涉险人数", c -> c.figures().inDanger()));
        all.put("figures.evacuated", new Field("紧急疏散人数", c -> c.figures().evacuated()));
        all.put("figures.lossFen", new Field("直接经济损失", c -> yuan(c.figures().lossFen())));
        all.put("danger.polluted", new Field("严重污染的环境", c -> danger(c, Danger::pollution)));
        all.put("danger.endangered", new Field("危及的重要场所和设施", c -> danger(c, Danger::facilities)));
        all.put("danger.other", new Field("其他较大涉险情形", c -> danger(c, Danger::other)));
        all.put("cause", new Field("初步原因", StatementContent::cause));
        all.put("measures", new Field("已采取的措施", StatementContent::measures));
        all.put("other", new Field("其他情况", StatementContent::other));
        return all;
    }
}
