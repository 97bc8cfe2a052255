package cn.duban.portal.notification;

import cn.duban.platform.retention.Term;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Notices say what the cases say too, and go sooner than these; who read which goes with them. */
@Singleton
class OutdatedNotices extends Term {
    OutdatedNotices(@ConfigProperty(name = "duban.retention.notices") Duration keep) {
        super("notification", "at", keep);
    }
}
