package cn.duban.incident.inquiry;

import cn.duban.casework.input.Refusals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** All inquiries. Whoever changes one holds the lock on its incident. */
@ApplicationScoped
public class Inquiries {
    private final EntityManager entities;

    Inquiries(EntityManager entities) {
        this.entities = entities;
    }

    /** Adds a new one. */
    public void add(Inquiry inquiry) {
        entities.persist(inquiry);
    }

    public Optional<Inquiry> find(String incidentId) {
        return Optional.ofNullable(entities.find(Inquiry.class, incidentId));
    }

    /** The inquiry, which must be there. */
    public Inquiry of(String incidentId) {
        return find(incidentId).orElseThrow(() -> Refusals.conflict("no-inquiry", "尚未组织调查", "本事故尚未组织调查"));
    }
}
