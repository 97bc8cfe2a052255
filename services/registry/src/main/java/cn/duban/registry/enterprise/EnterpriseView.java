package cn.duban.registry.enterprise;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise as the API shows it.
 *
 * @param uscc empty where it has none
 * @param codeVerified whether the code is there and its check character is right
 * @param codeNote why it is not, null where it is
 */
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
        boolean codeVerified,
        @Nullable String codeNote,
        long version) {}
