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
    @JdbcTypeCode(SqlTypes.CHAR)
    String uscc;

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
        uscc = data.uscc();
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

    public String uscc() {
        return uscc;
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
                                uscc,
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
                uscc,
                gbt4754,
                division,
                divisionPath,
                address,
                longitude,
                latitude,
                traits,
                matters,
                employees,
                version);
    }
}
