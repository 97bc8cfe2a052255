package cn.duban.registry.enterprise;

import cn.duban.contracts.registry.EnterpriseChanged;
import cn.duban.contracts.registry.OrganisationChanged;
import cn.duban.contracts.registry.OrganisationKind;
import cn.duban.registry.publication.Publisher;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A registered enterprise (生产经营单位). */
@Entity
public class Enterprise {
    @Id
    String id;

    @Column
    String name;

    @Column
    @Nullable String uscc;

    @Column
    @Nullable String codeNote;

    @Column
    String gbt4754;

    @Column
    String division;

    @Column
    String divisionPath;

    @Column
    String address;

    @Column
    @Nullable Double longitude;

    @Column
    @Nullable Double latitude;

    @Column
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> traits;

    @Column
    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> matters;

    @Column
    @Nullable Integer employees;

    /** Made by the database. */
    @Column(insertable = false, updatable = false)
    @Nullable String searchKey;

    @Version
    long version;

    protected Enterprise() {}

    /** A new enterprise; the data have passed {@link EnterpriseRules}. */
    static Enterprise register(String id, EnterpriseData data, String divisionPath) {
        Enterprise enterprise = new Enterprise();
        enterprise.id = id;
        enterprise.change(data, divisionPath);
        return enterprise;
    }

    void change(EnterpriseData data, String path) {
        name = data.name().strip();
        uscc = data.uscc().isEmpty() ? null : data.uscc();
        codeNote = data.codeNote();
        gbt4754 = data.gbt4754();
        division = data.division();
        divisionPath = path;
        address = data.address().strip();
        longitude = data.longitude();
        latitude = data.latitude();
        traits = data.traits().stream().distinct().sorted().toList();
        matters = data.matters().stream().distinct().sorted().toList();
        employees = data.employees();
    }

    public String id() {
        return id;
    }

    /** Empty where there is none. */
    public String uscc() {
        return uscc == null ? "" : uscc;
    }

    String key() {
        return data().key();
    }

    /** What is said of it today. */
    EnterpriseData data() {
        return new EnterpriseData(
                name, uscc(), gbt4754, division, address, longitude, latitude, traits, matters, employees, codeNote);
    }

    /** Whether these data would change anything. */
    boolean differs(EnterpriseData data) {
        Enterprise changed = register(id, data, divisionPath);
        return !changed.data().equals(data());
    }

    public String divisionPath() {
        return divisionPath;
    }

    public long version() {
        return version;
    }

    /** The enterprise, and the organisation of the same id on which its people hold posts. */
    List<Publisher.Versioned> events() {
        // Versions of events begin at 1: 0 would be nothing new to anybody.
        long published = version + 1;
        return List.of(
                new Publisher.Versioned(
                        id,
                        new EnterpriseChanged(
                                id,
                                name,
                                uscc(),
                                gbt4754,
                                division,
                                divisionPath,
                                address,
                                longitude,
                                latitude,
                                traits,
                                matters,
                                published,
                                false)),
                new Publisher.Versioned(
                        id,
                        new OrganisationChanged(
                                id,
                                name,
                                null,
                                OrganisationKind.ENTERPRISE,
                                division,
                                divisionPath,
                                null,
                                null,
                                false,
                                null,
                                null,
                                published,
                                false)));
    }

    EnterpriseView view() {
        return new EnterpriseView(
                id,
                name,
                uscc(),
                gbt4754,
                division,
                divisionPath,
                address,
                longitude,
                latitude,
                traits,
                matters,
                employees,
                Uscc.isValid(uscc()),
                codeNote,
                version);
    }
}
