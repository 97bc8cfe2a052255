package cn.duban.responsibility;

import cn.duban.contracts.registry.DutyChanged;
import cn.duban.contracts.registry.DutyRole;

/**
 * A compiled duty.
 *
 * @param body number of the body, never a section
 * @param section number of the section inside it, -1 where none is named
 * @param territory number of the division it covers
 * @param law whether its basis is a law or regulation, which goes before local documents
 */
record Duty(
        DutyChanged data,
        DutyRole role,
        int body,
        int section,
        int territory,
        int[] excludes,
        Span span,
        boolean law) {}
