package cn.duban.registry.enterprise;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of an enterprise; nothing is checked yet. Absent texts are empty.
 *
 * @param traits for example {@code DUST_EXPLOSION}
 */
public record EnterpriseData(
        String name,
        String uscc,
        String gbt4754,
        String division,
        String address,
        @Nullable Double longitude,
        @Nullable Double latitude,
        List<String> traits,
        List<String> matters,
        @Nullable Integer employees) {

    @SuppressWarnings("ConstantValue") // JSON may leave fields out
    public EnterpriseData {
        name = name == null ? "" : name;
        uscc = uscc == null ? "" : uscc;
        gbt4754 = gbt4754 == null ? "" : gbt4754;
        division = division == null ? "" : division;
        address = address == null ? "" : address;
        traits = traits == null ? List.of() : List.copyOf(traits);
        matters = matters == null ? List.of() : List.copyOf(matters);
    }
}
