package cn.duban.responsibility;

import cn.duban.contracts.registry.DivisionLevel;
import cn.duban.contracts.registry.OrganisationChanged;
import cn.duban.contracts.registry.OrganisationKind;

/** A body with its place in the tree of divisions. */
record Body(OrganisationChanged data, int division, DivisionLevel level, Span span) {
    OrganisationKind kind() {
        return data.kind();
    }

    /** Committees coordinate, party committees lead and villages manage their territory: none of them supervises. */
    boolean canLead() {
        return switch (kind()) {
            case DEPARTMENT, SECTION, OFFICE, DISCIPLINE, SAFETY_OFFICE, SAFETY_COMMITTEE, GOVERNMENT -> true;
            case PARTY_COMMITTEE, COMMITTEE, VILLAGE_COMMITTEE, ENTERPRISE -> false;
        };
    }
}
