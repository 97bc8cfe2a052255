package cn.duban.registry.enterprise;

import cn.duban.contracts.registry.MatterChanged;
import cn.duban.platform.bounds.Latitude;
import cn.duban.platform.bounds.Longitude;
import cn.duban.platform.directory.Directory;
import cn.duban.platform.problem.FieldError;
import cn.duban.platform.problem.RuleProblem;
import cn.duban.responsibility.Gbt4754;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What must be true of an enterprise before it is registered. */
@ApplicationScoped
public class EnterpriseRules {
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ADDRESS = 200;
    private static final int LONGEST_NOTE = 200;
    private static final String ANY_CODE = "[0-9A-Z]{8,18}";
    private static final int MOST_TAGS = 50;
    private static final int MOST_EMPLOYEES = 1_000_000;

    private final Directory directory;

    EnterpriseRules(Directory directory) {
        this.directory = directory;
    }

    /** Faults by field, in Chinese; empty when sound. */
    public List<FieldError> faults(EnterpriseData data) {
        List<FieldError> faults = new ArrayList<>();
        texts(data, faults);
        code(data, faults);
        if (!Gbt4754.isClass(data.gbt4754())) {
            faults.add(new FieldError("gbt4754", "行业代码有误：应为 GB/T 4754-2017 的大类、中类或小类代码"));
        }
        if (directory.division(data.division()).isEmpty()) {
            faults.add(new FieldError("division", "行政区划代码未登记"));
        }
        place(data, faults);
        tags(data, faults);
        if (data.employees() != null && (data.employees() < 0 || data.employees() > MOST_EMPLOYEES)) {
            faults.add(new FieldError("employees", "从业人数应在 0 到 100 万之间"));
        }
        return faults;
    }

    /** @throws RuleProblem 422 {@code enterprise-data} naming every fault */
    public void check(EnterpriseData data) {
        List<FieldError> faults = faults(data);
        if (!faults.isEmpty()) {
            throw new RuleProblem("enterprise-data", "企业信息有误", "企业信息未通过校验，请按提示修改。", faults, null);
        }
    }

    private static void texts(EnterpriseData data, List<FieldError> faults) {
        int name = data.name().strip().length();
        if (name < SHORTEST_NAME || name > LONGEST_NAME || hasControl(data.name())) {
            faults.add(new FieldError("name", "企业名称应为 2 至 100 个字"));
        }
        if (data.address().isBlank() || data.address().length() > LONGEST_ADDRESS || hasControl(data.address())) {
            faults.add(new FieldError("address", "地址应为 1 至 200 个字"));
        }
    }

    /** Codes with a wrong check character exist, and firms without one: both come in, with a word about why. */
    private static void code(EnterpriseData data, List<FieldError> faults) {
        if (Uscc.isValid(data.uscc())) {
            return;
        }
        String note = data.codeNote();
        if (!data.uscc().isEmpty() && !data.uscc().matches(ANY_CODE)) {
            faults.add(new FieldError("uscc", "统一社会信用代码应为 18 位数字或大写字母；旧注册号为 8 至 18 位"));
        } else if (note == null) {
            faults.add(new FieldError(
                    "uscc",
                    data.uscc().isEmpty()
                            ? "没有统一社会信用代码的，请在“代码说明”中写明原因"
                            : "统一社会信用代码校验不符（GB 32100）；请核对，执照上确实如此的，请在“代码说明”中写明"));
        } else if (note.length() > LONGEST_NOTE || hasControl(note)) {
            faults.add(new FieldError("codeNote", "代码说明不超过 200 个字"));
        }
    }

    private static boolean hasControl(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }

    private static void place(EnterpriseData data, List<FieldError> faults) {
        if ((data.longitude() == null) != (data.latitude() == null)) {
            faults.add(new FieldError("longitude", "经度和纬度应同时填写"));
        }
        if (outside(data.longitude(), Longitude.WESTMOST, Longitude.EASTMOST)) {
            faults.add(new FieldError("longitude", "经度应在 73 到 136 之间"));
        }
        if (outside(data.latitude(), Latitude.SOUTHMOST, Latitude.NORTHMOST)) {
            faults.add(new FieldError("latitude", "纬度应在 3 到 54 之间"));
        }
    }

    private static boolean outside(@Nullable Double value, double least, double most) {
        return value != null && !(value >= least && value <= most);
    }

    private void tags(EnterpriseData data, List<FieldError> faults) {
        if (data.traits().size() > MOST_TAGS || data.matters().size() > MOST_TAGS) {
            faults.add(new FieldError("traits", "企业特征和监管事项各不超过 50 项"));
            return;
        }
        Set<String> traits = directory.matters().stream()
                .map(MatterChanged::traits)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        data.traits().stream()
                .filter(t -> !traits.contains(t))
                .forEach(t -> faults.add(new FieldError("traits", "未知的企业特征：" + t)));
        data.matters().stream()
                .filter(m -> directory.matter(m).isEmpty())
                .forEach(m -> faults.add(new FieldError("matters", "未知的监管事项：" + m)));
    }
}
