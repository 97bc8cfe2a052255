package cn.duban.casework.actor;

import cn.duban.contracts.registry.OrganisationChanged;
import cn.duban.contracts.registry.OrganisationKind;
import cn.duban.platform.directory.Directory;
import cn.duban.platform.identity.CurrentUser;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Signatures as answers over HTTP carry them. Officials read all of it. An enterprise reads its own people's; of an official
 * post and body, neither name nor sign-in name; of anybody else only that somebody signed, and when. It stands at the mapper
 * of the answers, so that no view can forget it; what is stored and told has mappers of its own.
 */
@Singleton
class SignatureForReader extends JsonSerializer<Signature> implements ObjectMapperCustomizer {
    private final CurrentUser reader;
    private final Directory directory;

    SignatureForReader(CurrentUser reader, Directory directory) {
        this.reader = reader;
        this.directory = directory;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("signatures").addSerializer(Signature.class, this));
    }

    @Override
    public void serialize(Signature by, JsonGenerator json, SerializerProvider provider) throws IOException {
        boolean whole = !reader.ofEnterprise() || reader.belongsTo(by.organisationId());
        boolean body = whole || official(by.organisationId());
        json.writeStartObject();
        json.writeStringField("username", whole ? by.username() : null);
        json.writeStringField("name", whole ? by.name() : null);
        json.writeStringField("postName", body ? by.postName() : null);
        json.writeStringField("organisationId", body ? by.organisationId() : null);
        json.writeStringField("organisationName", body ? by.organisationName() : null);
        json.writeFieldName("at");
        provider.defaultSerializeValue(by.at(), json);
        json.writeEndObject();
    }

    private boolean official(@Nullable String organisation) {
        return organisation != null
                && directory
                        .organisation(organisation)
                        .map(OrganisationChanged::kind)
                        .filter(kind -> kind != OrganisationKind.ENTERPRISE)
                        .isPresent();
    }
}
