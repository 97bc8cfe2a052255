package cn.duban.registry.enterpriseimport;

import cn.duban.platform.retention.Retained;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Uploaded lists of enterprises, with names of people in them, after they were taken over or refused. */
@ApplicationScoped
class OutdatedImports implements Retained {
    private final Duration keep;

    OutdatedImports(@ConfigProperty(name = "duban.retention.imports") Duration keep) {
        this.keep = keep;
    }

    @Override
    public String table() {
        return "enterprise_import";
    }

    @Override
    public String from() {
        return "updated_at";
    }

    @Override
    public Duration keep() {
        return keep;
    }

    @Override
    public String where() {
        return "state in ('DONE', 'REJECTED', 'FAILED')";
    }
}
