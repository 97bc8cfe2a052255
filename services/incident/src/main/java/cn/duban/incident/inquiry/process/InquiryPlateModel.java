package cn.duban.incident.inquiry.process;

import cn.duban.casework.process.ProcessModel;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Listed supervision of an inquiry; its timer asks the clocks of the incident. */
@ApplicationScoped
class InquiryPlateModel implements ProcessModel {
    @Override
    public String key() {
        return InquiryPlateProcess.KEY;
    }

    @Override
    public String resource() {
        return InquiryPlateProcess.RESOURCE;
    }

    @Override
    public Map<String, Object> beans() {
        return Map.of();
    }
}
