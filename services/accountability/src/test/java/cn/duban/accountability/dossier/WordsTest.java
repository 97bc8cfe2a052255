package cn.duban.accountability.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import cn.duban.contracts.deadline.DeadlineEvent;
import cn.duban.contracts.duty.DutyEvent;
import cn.duban.contracts.hazard.HazardEvent;
import cn.duban.contracts.hazard.PlateEvent;
import cn.duban.contracts.incident.IncidentEvent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void everyEventADossierMayShowHasAChineseWord() {
        List<String> events = Stream.of(
                        HazardEvent.class, PlateEvent.class, IncidentEvent.class, DeadlineEvent.class, DutyEvent.class)
                .flatMap(kind -> Arrays.stream(kind.getPermittedSubclasses()))
                .map(Class::getSimpleName)
                .toList();

        assertThat(events).hasSizeGreaterThan(60).allMatch(Words::knows);
        assertThat(Words.of("HazardReported")).isEqualTo("上报隐患");
        assertThat(Words.of("Unheard")).isEqualTo("Unheard");
    }
}
