package cn.duban.hazard.workflow.process;

import cn.duban.platform.workflow.DubanEngineConfiguration;
import jakarta.enterprise.context.ApplicationScoped;

/** The engine with the platform's settings; it also sees to it that its tables can be made before Flyway has run. */
@ApplicationScoped
class HazardEngine extends DubanEngineConfiguration {}
