package cn.duban.accountability.matter;

import cn.duban.contracts.accountability.AccountabilityEvent;

/** An event that waits for the matter's new version. */
@FunctionalInterface
public interface Telling {
    AccountabilityEvent tell();
}
