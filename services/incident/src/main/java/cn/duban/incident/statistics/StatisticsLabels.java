package cn.duban.incident.statistics;

import cn.duban.contracts.incident.IncidentGrade;
import cn.duban.contracts.incident.IncidentKind;
import cn.duban.incident.document.Names;
import cn.duban.incident.statistics.Statistics.Figures;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Names of the rows and columns of an export; called from the template too. */
public final class StatisticsLabels {
    private static final double PERCENT = 100;
    private static final double FEN_PER_WAN = 1_000_000;

    public String grade(@Nullable IncidentGrade grade) {
        return grade == null ? "未定级" : Names.grade(grade);
    }

    public String kind(IncidentKind kind) {
        return Names.kind(kind);
    }

    /** Share in per cent, a dash without incidents. */
    public String rate(Figures figures) {
        Double rate = figures.closingRate();
        return rate == null ? "—" : String.format(Locale.ROOT, "%.1f%%", rate * PERCENT);
    }

    /** Loss in 万元. */
    public double loss(Figures figures) {
        return figures.lossFen() / FEN_PER_WAN;
    }

    /** The same for a paper. */
    public String lossText(Figures figures) {
        return String.format(Locale.ROOT, "%,.2f", loss(figures));
    }
}
