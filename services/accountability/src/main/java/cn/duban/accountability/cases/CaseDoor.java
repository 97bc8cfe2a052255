package cn.duban.accountability.cases;

import cn.duban.accountability.matter.MatterProcess;
import cn.duban.accountability.matter.Matters;
import cn.duban.accountability.steps.MatterKind;
import cn.duban.platform.visibility.Visibility;
import jakarta.inject.Singleton;

/** Cases as the door takes them. */
@Singleton
public class CaseDoor extends MatterKind<AccountabilityCase> {
    CaseDoor(Visibility visibility, Matters matters, MatterProcess process) {
        super(AccountabilityCase.class, AccountabilityCase.TYPE, visibility, matters, process);
    }
}
