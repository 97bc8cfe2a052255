package cn.duban.incident.inquiry.process;

import cn.duban.casework.process.ProcessDriver;
import cn.duban.incident.inquiry.Inquiries;
import cn.duban.incident.inquiry.Inquiry;
import cn.duban.incident.inquiry.InquiryItems;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.incident.parts.CaseProcess;
import cn.duban.incident.parts.HandledIncident;
import cn.duban.incident.parts.Moved;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** The process behind an inquiry. */
@ApplicationScoped
class IncidentInquiryWorkflow implements CaseProcess {
    private static final List<String> MAIN =
            List.of(InquiryItems.COMPLETE_TEAM, InquiryItems.FILE_REPORT, InquiryItems.REPLY, InquiryItems.PUBLISH);

    private final ProcessDriver driver;
    private final Inquiries inquiries;

    IncidentInquiryWorkflow(ProcessDriver driver, Inquiries inquiries) {
        this.driver = driver;
        this.inquiries = inquiries;
    }

    @Override
    public void follow(HandledIncident file, Moved moved) {
        Incident incident = file.incident();
        Optional<ProcessInstance> process = driver.running(incident.id(), IncidentInquiryProcess.KEY);
        if (process.isPresent()) {
            move(incident, process.get(), moved);
        } else if (moved.came(InquiryItems.COMPLETE_TEAM)) {
            driver.begin(incident.id(), IncidentInquiryProcess.KEY, Map.of());
        }
    }

    // The last step ends the process, so that what hangs beside it is settled before.
    private void move(Incident incident, ProcessInstance process, Moved moved) {
        moved.partsGone(InquiryItems.END_APPRAISAL)
                .forEach(part -> driver.complete(process, InquiryItems.END_APPRAISAL, Map.of()));
        if (moved.gone(InquiryItems.DECIDE_TIME)) {
            driver.complete(process, InquiryItems.DECIDE_TIME, Map.of());
        }
        moved.partsCame(InquiryItems.END_APPRAISAL)
                .forEach(part -> driver.trigger(process, IncidentInquiryProcess.MESSAGE_APPRAISAL_STARTED));
        if (moved.came(InquiryItems.DECIDE_TIME)) {
            driver.trigger(process, IncidentInquiryProcess.MESSAGE_EXTENSION_REQUESTED);
        }
        driver.move(process, Incident.TYPE, IncidentInquiryProcess.TIMERS);
        MAIN.stream().filter(moved::gone).forEach(key -> driver.complete(process, key, phase(incident)));
    }

    private Map<String, Object> phase(Incident incident) {
        return inquiries
                .find(incident.id())
                .map(Inquiry::stage)
                .map(stage -> Map.<String, Object>of(IncidentInquiryProcess.PHASE, stage.name()))
                .orElse(Map.of());
    }
}
