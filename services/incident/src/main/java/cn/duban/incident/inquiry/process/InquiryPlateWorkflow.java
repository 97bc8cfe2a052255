package cn.duban.incident.inquiry.process;

import cn.duban.casework.process.ProcessDriver;
import cn.duban.incident.inquiry.Inquiries;
import cn.duban.incident.inquiry.Inquiry;
import cn.duban.incident.inquiry.InquiryItems;
import cn.duban.incident.inquiry.Plate;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.incident.parts.CaseProcess;
import cn.duban.incident.parts.HandledIncident;
import cn.duban.incident.parts.Moved;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** The process behind the listed supervision of an inquiry. */
@ApplicationScoped
class InquiryPlateWorkflow implements CaseProcess {
    private final ProcessDriver driver;
    private final Inquiries inquiries;

    InquiryPlateWorkflow(ProcessDriver driver, Inquiries inquiries) {
        this.driver = driver;
        this.inquiries = inquiries;
    }

    @Override
    public void follow(HandledIncident file, Moved moved) {
        Incident incident = file.incident();
        Optional<ProcessInstance> process = driver.running(incident.id(), InquiryPlateProcess.KEY);
        if (process.isPresent()) {
            move(incident, process.get(), moved);
        } else if (moved.came(InquiryItems.HANDLE_PLATE)) {
            driver.begin(incident.id(), InquiryPlateProcess.KEY, Map.of());
        }
    }

    private void move(Incident incident, ProcessInstance process, Moved moved) {
        if (told(incident)) {
            driver.trigger(process, InquiryPlateProcess.MESSAGE_PROGRESS);
        }
        driver.move(process, Incident.TYPE, InquiryPlateProcess.TIMERS);
        if (moved.gone(InquiryItems.HANDLE_PLATE)) {
            driver.complete(process, InquiryItems.HANDLE_PLATE, Map.of());
        }
        if (moved.gone(InquiryItems.LIFT_PLATE)) {
            driver.complete(process, InquiryItems.LIFT_PLATE, Map.of());
        }
    }

    /** Whether this step told progress: nothing that waits for somebody changes with it. */
    private boolean told(Incident incident) {
        Plate plate = inquiries.find(incident.id()).map(Inquiry::plate).orElse(null);
        return plate != null
                && plate.open()
                && !plate.progress().isEmpty()
                && plate.progress().get(plate.progress().size() - 1).by().at().equals(incident.steppedAt());
    }
}
