package cn.duban.registry.enterprise;

import cn.duban.contracts.registry.DivisionChanged;
import cn.duban.platform.audit.Audit;
import cn.duban.platform.concurrency.ETags;
import cn.duban.platform.directory.Directory;
import cn.duban.platform.problem.ConflictProblem;
import cn.duban.platform.problem.FieldError;
import cn.duban.platform.problem.RuleProblem;
import cn.duban.registry.publication.Publisher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Enters and changes enterprises: table, audit and events in one transaction. */
@ApplicationScoped
public class EnterpriseRegister {
    private static final long NEW = -1;

    private final Enterprises enterprises;
    private final EnterpriseRules rules;
    private final Directory directory;
    private final Publisher publisher;
    private final Audit audit;

    EnterpriseRegister(
            Enterprises enterprises, EnterpriseRules rules, Directory directory, Publisher publisher, Audit audit) {
        this.enterprises = enterprises;
        this.rules = rules;
        this.directory = directory;
        this.publisher = publisher;
        this.audit = audit;
    }

    /** @throws ConflictProblem 409 {@code uscc-taken} @throws RuleProblem 422 {@code enterprise-data} */
    @Transactional
    public EnterpriseView register(EnterpriseData data) {
        rules.check(data);
        known(data).ifPresent(taken -> {
            throw new ConflictProblem(
                    "uscc-taken",
                    "企业已登记",
                    data.uscc().isEmpty() ? "本区划内已登记没有代码的同名企业，请查询后修改。" : "该统一社会信用代码已登记，请查询后修改。",
                    List.of(new FieldError(data.uscc().isEmpty() ? "name" : "uscc", "已登记")),
                    null);
        });
        return save(Enterprise.register(UUID.randomUUID().toString(), data, path(data)), "EnterpriseRegistered");
    }

    /** Enters an enterprise under a given id; checks are the caller's. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void enter(String id, EnterpriseData data) {
        save(Enterprise.register(id, data, path(data)), "EnterpriseRegistered");
    }

    /** Enters new enterprises and changes known ones, by their codes; checks are the caller's. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void putAll(List<EnterpriseData> all) {
        Map<String, Enterprise> known = byKey(all);
        Map<Enterprise, Long> versions = new LinkedHashMap<>();
        for (EnterpriseData data : all) {
            Enterprise enterprise = known.get(data.key());
            if (enterprise == null) {
                enterprise = Enterprise.register(UUID.randomUUID().toString(), data, path(data));
                enterprises.persist(enterprise);
                versions.put(enterprise, NEW);
            } else {
                versions.put(enterprise, enterprise.version());
                enterprise.change(data, path(data));
            }
        }
        enterprises.flush();
        publish(versions.entrySet().stream()
                .filter(e -> e.getValue() != e.getKey().version())
                .map(Map.Entry::getKey)
                .toList());
        // A long list must not stay in memory.
        enterprises.getEntityManager().clear();
    }

    /** The names of those already registered that the data would change, by {@link EnterpriseData#key}. */
    @Transactional
    public Map<String, String> wouldChange(List<EnterpriseData> all) {
        Map<String, Enterprise> known = byKey(all);
        Map<String, String> changed = new HashMap<>();
        for (EnterpriseData data : all) {
            Enterprise enterprise = known.get(data.key());
            if (enterprise != null && enterprise.differs(data)) {
                changed.put(data.key(), enterprise.data().name());
            }
        }
        enterprises.getEntityManager().clear();
        return changed;
    }

    private Map<String, Enterprise> byKey(List<EnterpriseData> all) {
        return enterprises.of(all).stream().collect(Collectors.toMap(Enterprise::key, Function.identity()));
    }

    private Optional<Enterprise> known(EnterpriseData data) {
        return data.uscc().isEmpty()
                ? enterprises.byName(data.division(), data.name().strip())
                : enterprises.byUscc(data.uscc());
    }

    /**
     * Changes an enterprise.
     *
     * @param expected version the caller has seen
     * @throws ConflictProblem 409 {@code stale-version}
     * @throws RuleProblem 422 {@code enterprise-data}, {@code uscc-fixed}
     */
    @Transactional
    public EnterpriseView change(String id, EnterpriseData data, long expected) {
        Enterprise enterprise = enterprises.findByIdOptional(id).orElseThrow();
        ETags.check(expected, enterprise.version());
        rules.check(data);
        codeStays(enterprise, data);
        classesStay(enterprise, data);
        enterprise.change(data, path(data));
        enterprises.flush();
        return enterprise.version() == expected ? enterprise.view() : save(enterprise, "EnterpriseChanged");
    }

    /** Classes it otherwise, as a supervisor confirmed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void reclassify(String id, String gbt4754, List<String> traits, List<String> matters) {
        Enterprise enterprise = enterprises.findByIdOptional(id).orElseThrow();
        EnterpriseData data = enterprise.data().classed(gbt4754, traits, matters);
        if (enterprise.differs(data)) {
            enterprise.change(data, enterprise.divisionPath());
            enterprises.flush();
            save(enterprise, "EnterpriseReclassified");
        }
    }

    /** Names of those already registered that the data would class otherwise, by {@link EnterpriseData#key}. */
    @Transactional
    public Map<String, String> wouldReclass(List<EnterpriseData> all) {
        Map<String, Enterprise> known = byKey(all);
        Map<String, String> classed = new HashMap<>();
        for (EnterpriseData data : all) {
            Enterprise enterprise = known.get(data.key());
            if (enterprise != null && reclasses(enterprise, data)) {
                classed.put(data.key(), enterprise.data().name());
            }
        }
        enterprises.getEntityManager().clear();
        return classed;
    }

    private static boolean reclasses(Enterprise enterprise, EnterpriseData data) {
        return enterprise.differs(enterprise.data().classed(data.gbt4754(), data.traits(), data.matters()));
    }

    /** Who supervises follows from it: it is proposed by one and confirmed by another. */
    private static void classesStay(Enterprise enterprise, EnterpriseData data) {
        if (reclasses(enterprise, data)) {
            String how = "行业代码、特征和监管事项须提出分类建议并经他人确认，不能直接修改";
            throw new RuleProblem(
                    "classes-are-confirmed",
                    "分类须经确认",
                    how,
                    List.of(
                            new FieldError("gbt4754", how),
                            new FieldError("traits", how),
                            new FieldError("matters", how)),
                    null);
        }
    }

    /** A verified code is the enterprise's identity; one that was missing or did not check may be put right. */
    private void codeStays(Enterprise enterprise, EnterpriseData data) {
        if (enterprise.uscc().equals(data.uscc())) {
            return;
        }
        if (Uscc.isValid(enterprise.uscc())) {
            throw new RuleProblem(
                    "uscc-fixed",
                    "信用代码不能修改",
                    "统一社会信用代码是企业的身份，不能修改；换发代码请新登记。",
                    List.of(new FieldError("uscc", "不能修改")),
                    null);
        }
        known(data).filter(other -> !other.id().equals(enterprise.id())).ifPresent(taken -> {
            throw new ConflictProblem(
                    "uscc-taken", "企业已登记", "该统一社会信用代码已登记在另一家企业名下。", List.of(new FieldError("uscc", "已登记")), null);
        });
    }

    private EnterpriseView save(Enterprise enterprise, String action) {
        enterprises.persistAndFlush(enterprise);
        publisher.publish(enterprise.events());
        audit.record("enterprise", enterprise.id(), action, enterprise.version(), enterprise.view());
        return enterprise.view();
    }

    private void publish(List<Enterprise> changed) {
        publisher.publish(changed.stream().flatMap(e -> e.events().stream()).toList());
        changed.forEach(e -> audit.record("enterprise", e.id(), "EnterpriseImported", e.version(), e.view()));
    }

    private String path(EnterpriseData data) {
        return directory.division(data.division()).map(DivisionChanged::path).orElseThrow();
    }
}
