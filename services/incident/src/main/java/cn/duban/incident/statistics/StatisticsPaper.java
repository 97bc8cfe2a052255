package cn.duban.incident.statistics;

import cn.duban.casework.input.Days;
import cn.duban.casework.paper.PdfWriter;
import cn.duban.casework.paper.Sheet;
import cn.duban.casework.paper.Templates;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;

/** Statistics as PDF. */
@ApplicationScoped
public class StatisticsPaper {
    private final Templates templates;
    private final PdfWriter writer;
    private final Clock clock;

    StatisticsPaper(Templates templates, PdfWriter writer, Clock clock) {
        this.templates = templates;
        this.writer = writer;
        this.clock = clock;
    }

    /** The finished file. */
    public byte[] write(Statistics statistics) {
        OffsetDateTime now = OffsetDateTime.now(clock.withZone(Days.ZONE));
        Map<String, Object> data = Map.of("s", statistics, "l", new StatisticsLabels(), "now", now);
        String title = statistics.divisionName() + "事故统计 " + statistics.from() + "—" + statistics.to();
        return writer.write(new Sheet(templates.fill("statistics.html", data), title, now));
    }
}
