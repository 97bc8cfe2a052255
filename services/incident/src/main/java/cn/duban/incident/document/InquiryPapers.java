package cn.duban.incident.document;

import java.util.Optional;

/** What the inquiry gives to the papers; a bean of the inquiry answers. */
public interface InquiryPapers {
    /** The inquiry as far as it has come, empty before its team is formed. */
    Optional<CaseFile.Inquiry> of(String incidentId);
}
