package cn.duban.accountability.document;

import cn.duban.accountability.cases.Subject;
import cn.duban.casework.paper.DocumentOffer;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A paper of a case for one of its subjects.
 *
 * @param subject key of the subject
 * @param subjectName for people
 */
public record CaseOffer(
        String subject, String subjectName, @JsonUnwrapped DocumentOffer offer) {
    static CaseOffer of(Subject subject, DocumentOffer offer) {
        return new CaseOffer(subject.key(), subject.name(), offer);
    }
}
