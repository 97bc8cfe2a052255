package cn.duban.portal.proxy;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Map;

/** Which services the page may reach through the portal. */
@ConfigMapping(prefix = "duban.portal")
public interface ProxyTargets {
    /** Name in the path ({@code /api/<name>/...}) to the service's base address. */
    Map<String, URI> services();
}
