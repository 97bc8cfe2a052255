package cn.duban.contracts.audit;

/** What kind of record is no longer what it was. */
public enum IntegrityKind {
    /** The audit chain of a service. */
    AUDIT_CHAIN,
    /** A file of evidence. */
    EVIDENCE
}
