package cn.duban.registry.enterprise;

import cn.duban.platform.bounds.Latitude;
import cn.duban.platform.bounds.Longitude;
import cn.duban.platform.bounds.People;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of an enterprise; nothing is checked yet. Absent texts are empty.
 *
 * @param uscc 统一社会信用代码; empty where there is none
 * @param traits for example {@code DUST_EXPLOSION}
 * @param codeNote why there is no code, or why its check character differs; it makes such a code a way in
 */
public record EnterpriseData(
        String name,
        String uscc,
        String gbt4754,
        String division,
        String address,
        @Longitude @Nullable Double longitude,
        @Latitude @Nullable Double latitude,
        @Size(max = 50, message = "特征不得超过 50 个") List<String> traits,
        @Size(max = 100, message = "事项不得超过 100 个") List<String> matters,
        @People @Nullable Integer employees,
        @Nullable String codeNote) {
    private static final Pattern ENDS = Pattern.compile("^[\\p{Z}\\p{Cf}\\s]+|[\\p{Z}\\p{Cf}\\s]+$");

    @SuppressWarnings("ConstantValue") // JSON may leave fields out
    public EnterpriseData {
        name = trimmed(name);
        uscc = Uscc.normalise(uscc);
        gbt4754 = Uscc.normalise(gbt4754);
        division = Uscc.normalise(division);
        address = trimmed(address);
        traits = traits == null ? List.of() : List.copyOf(traits);
        matters = matters == null ? List.of() : List.copyOf(matters);
        // What verifies itself needs no word about it.
        codeNote = codeNote == null || codeNote.isBlank() || Uscc.isValid(uscc) ? null : codeNote.strip();
    }

    /** Without what cannot be seen at either end. */
    private static String trimmed(@Nullable String text) {
        return text == null ? "" : ENDS.matcher(text).replaceAll("");
    }

    /** The same enterprise, classed otherwise. */
    public EnterpriseData classed(String otherGbt4754, List<String> otherTraits, List<String> otherMatters) {
        return new EnterpriseData(
                name,
                uscc,
                otherGbt4754,
                division,
                address,
                longitude,
                latitude,
                otherTraits,
                otherMatters,
                employees,
                codeNote);
    }

    /** What tells two enterprises apart: the code, or name and place where there is none. */
    public String key() {
        return uscc.isEmpty() ? division + " " + name : uscc;
    }
}
