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
import java.util.List;
import java.util.UUID;

/** Enters and changes enterprises: table, audit and events in one transaction. */
@ApplicationScoped
public class EnterpriseRegister {
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
        if (enterprises.byUscc(data.uscc()).isPresent()) {
            throw new ConflictProblem(
                    "uscc-taken", "企业已登记", "该统一社会信用代码已登记，请查询后修改。", List.of(new FieldError("uscc", "已登记")), null);
        }
        return enter(UUID.randomUUID().toString(), data);
    }

    /** Enters or changes the enterprise of this code; checks are the caller's. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(String newId, EnterpriseData data) {
        enterprises.byUscc(data.uscc()).ifPresentOrElse(known -> update(known, data), () -> enter(newId, data));
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
        if (!enterprise.uscc().equals(data.uscc())) {
            throw new RuleProblem(
                    "uscc-fixed",
                    "信用代码不能修改",
                    "统一社会信用代码是企业的身份，不能修改；换发代码请新登记。",
                    List.of(new FieldError("uscc", "不能修改")),
                    null);
        }
        update(enterprise, data);
        return enterprise.view();
    }

    private EnterpriseView enter(String id, EnterpriseData data) {
        Enterprise enterprise = Enterprise.register(id, data, path(data));
        enterprises.persistAndFlush(enterprise);
        publish(enterprise, "EnterpriseRegistered");
        return enterprise.view();
    }

    private void update(Enterprise enterprise, EnterpriseData data) {
        long before = enterprise.version();
        enterprise.change(data, path(data));
        enterprises.flush();
        if (enterprise.version() != before) {
            publish(enterprise, "EnterpriseChanged");
        }
    }

    private void publish(Enterprise enterprise, String action) {
        // Versions of events begin at 1: 0 stands for "never heard of".
        publisher.publish(enterprise.drafts(), enterprise.version() + 1);
        audit.record("enterprise", enterprise.id(), action, enterprise.version(), enterprise.view());
    }

    private String path(EnterpriseData data) {
        return directory.division(data.division()).map(DivisionChanged::path).orElseThrow();
    }
}
