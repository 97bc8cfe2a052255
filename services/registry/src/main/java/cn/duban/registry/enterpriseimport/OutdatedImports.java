package cn.duban.registry.enterpriseimport;

import cn.duban.platform.retention.Term;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Uploaded lists of enterprises, with names of people in them, after they were taken over or refused. */
@Singleton
class OutdatedImports extends Term {
    OutdatedImports(@ConfigProperty(name = "duban.retention.imports") Duration keep) {
        super("enterprise_import", "updated_at", keep, "state in ('DONE', 'REJECTED', 'FAILED')");
    }
}
