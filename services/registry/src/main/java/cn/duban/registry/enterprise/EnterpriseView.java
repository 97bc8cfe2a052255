package cn.duban.registry.enterprise;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An enterprise as the API shows it. */
public record EnterpriseView(
        String id,
        String name,
        String uscc,
        String gbt4754,
        String division,
        String divisionPath,
        String address,
        @Nullable Double longitude,
        @Nullable Double latitude,
        List<String> traits,
        List<String> matters,
        @Nullable Integer employees,
        long version) {}
