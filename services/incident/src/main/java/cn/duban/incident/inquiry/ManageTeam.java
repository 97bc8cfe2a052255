package cn.duban.incident.inquiry;

import cn.duban.casework.actor.Signature;
import cn.duban.incident.lifecycle.Incident;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Takes people into the team and notes what they declare. */
@ApplicationScoped
public class ManageTeam {
    private final Inquiries inquiries;

    ManageTeam(Inquiries inquiries) {
        this.inquiries = inquiries;
    }

    /** Takes somebody in. */
    public void add(Incident incident, String name, String unit, MemberRole role, Signature by) {
        Inquiry inquiry = inquiries.of(incident.id());
        inquiry.addMember(UUID.randomUUID().toString(), name, unit, role, by);
        incident.keep("InquiryMemberAdded", inquiry.log().team());
    }

    /** Notes a declaration. */
    public void declare(Incident incident, String memberId, boolean conflict, String statement, Signature by) {
        Inquiry inquiry = inquiries.of(incident.id());
        inquiry.declare(memberId, conflict, statement, by);
        incident.keep("ConflictDeclared", inquiry.log().team());
    }
}
