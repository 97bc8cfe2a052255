package cn.duban.accountability.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.metamodel.EntityType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All matters, of every kind. */
@ApplicationScoped
public class Matters {
    private final EntityManager entities;
    private volatile @Nullable List<Class<? extends Matter>> kinds;

    Matters(EntityManager entities) {
        this.entities = entities;
    }

    /** Adds a new one. */
    public void add(Matter matter) {
        entities.persist(matter);
    }

    /** One of a kind, as it is. */
    public <M extends Matter> Optional<M> find(Class<M> kind, String id) {
        return Optional.ofNullable(entities.find(kind, id));
    }

    /** One of a kind, locked until the transaction ends, so that steps on one matter queue up. */
    public <M extends Matter> Optional<M> lock(Class<M> kind, String id) {
        return Optional.ofNullable(entities.find(kind, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** One of whatever kind, as it is. */
    public Optional<Matter> any(String id) {
        return kinds().stream().<Matter>flatMap(kind -> find(kind, id).stream()).findFirst();
    }

    /** Writes what changed and counts the version up now, so that events can carry it. */
    public void flush() {
        entities.flush();
    }

    private List<Class<? extends Matter>> kinds() {
        List<Class<? extends Matter>> known = kinds;
        if (known == null) {
            known = entities.getMetamodel().getEntities().stream()
                    .map(EntityType::getJavaType)
                    .filter(Matter.class::isAssignableFrom)
                    .<Class<? extends Matter>>map(type -> type.asSubclass(Matter.class))
                    .toList();
            kinds = known;
        }
        return known;
    }
}
