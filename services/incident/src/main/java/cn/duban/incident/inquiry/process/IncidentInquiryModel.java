package cn.duban.incident.inquiry.process;

import cn.duban.casework.process.ProcessModel;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The inquiry; its timers ask the clocks of the incident. */
@ApplicationScoped
class IncidentInquiryModel implements ProcessModel {
    @Override
    public String key() {
        return IncidentInquiryProcess.KEY;
    }

    @Override
    public String resource() {
        return IncidentInquiryProcess.RESOURCE;
    }

    @Override
    public Map<String, Object> beans() {
        return Map.of();
    }
}
