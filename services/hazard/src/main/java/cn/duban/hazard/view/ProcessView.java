package cn.duban.hazard.view;

import cn.duban.hazard.workflow.process.ProcessHistory;
import java.util.List;

/** The process of a hazard, drawn. */
public record ProcessView(String definition, String bpmnXml, List<ProcessHistory.Activity> activities) {}
