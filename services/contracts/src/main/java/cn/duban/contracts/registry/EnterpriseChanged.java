package cn.duban.contracts.registry;

import cn.duban.contracts.EventOf;
import cn.duban.contracts.Topics;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Full state of an enterprise (生产经营单位). Its id is also the id of its organisation.
 *
 * @param uscc 统一社会信用代码, 18 characters with a check character (GB 32100)
 * @param gbt4754 class of the national economy, GB/T 4754-2017
 * @param matters matters it carries on beyond those that follow from class and traits
 */
@EventOf(Topics.ENTERPRISE)
public record EnterpriseChanged(
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
        long version,
        boolean removed) {}
