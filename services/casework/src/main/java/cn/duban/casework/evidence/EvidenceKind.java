package cn.duban.casework.evidence;

import cn.duban.casework.cases.Cases;
import cn.duban.platform.identity.CurrentUser;
import cn.duban.platform.visibility.Visibility;
import cn.duban.platform.visibility.VisibleKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A file is seen with the case it belongs to, one of an informant by those who handle that; until it belongs to one, by whoever sent it. */
@ApplicationScoped
class EvidenceKind implements VisibleKind {
    static final String KIND = "evidence";

    private final Visibility visibility;
    private final Cases cases;
    private final CurrentUser user;

    EvidenceKind(Visibility visibility, Cases cases, CurrentUser user) {
        this.visibility = visibility;
        this.cases = cases;
        this.user = user;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String seen(String id, List<Object> values) {
        values.add(user.username());
        String own = "subject_file.subject_id is null and subject_file.uploaded_by = ?";
        String withCase = visibility.owner("subject_file.subject_id", values);
        String open =
                "(" + withCase + " and (not subject_file.sealed or " + cases.opensSealed("subject_file", values) + "))";
        return "exists (select 1 from evidence subject_file where subject_file.id = " + id + " and (" + own + " or "
                + open + "))";
    }

    @Override
    public String place(String id) {
        return "(select " + visibility.place("subject_file.subject_id")
                + " from evidence subject_file where subject_file.id = " + id + ")";
    }

    @Override
    public boolean owns() {
        return false;
    }
}
