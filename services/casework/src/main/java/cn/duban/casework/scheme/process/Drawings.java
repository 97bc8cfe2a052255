package cn.duban.casework.scheme.process;

import cn.duban.casework.scheme.AddedStep;
import cn.duban.casework.scheme.ModelDrawing;
import cn.duban.casework.scheme.Place;
import cn.duban.casework.scheme.SchemedModel;
import cn.duban.casework.scheme.Walked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;

/** Reads the shipped models once, and draws and deploys what schemes add to them; a division is a tenant of the engine. */
@ApplicationScoped
class Drawings implements ModelDrawing {
    private final RepositoryService repository;
    private final Map<String, Shipped> models = new TreeMap<>();

    Drawings(@Any Instance<SchemedModel> models, RepositoryService repository) {
        this.repository = repository;
        models.forEach(model -> this.models.put(model.key(), shipped(model)));
    }

    private record Shipped(
            String name,
            String caseType,
            boolean begunLater,
            String xml,
            List<Place> places,
            Map<String, Set<String>> tasks) {}

    @Override
    public List<String> models() {
        return List.copyOf(models.keySet());
    }

    @Override
    public String name(String model) {
        return of(model).name();
    }

    @Override
    public String caseType(String model) {
        return of(model).caseType();
    }

    @Override
    public boolean begunLater(String model) {
        return of(model).begunLater();
    }

    @Override
    public String shipped(String model) {
        return of(model).xml();
    }

    @Override
    public List<Place> places(String model) {
        return of(model).places();
    }

    @Override
    public Set<String> tasks(String model, String step) {
        return of(model).tasks().getOrDefault(step, Set.of());
    }

    @Override
    public String drawn(String model, List<AddedStep> added) {
        BpmnModelInstance copy = with(model, added);
        Bpmn.validateModel(copy);
        return Bpmn.convertToString(copy);
    }

    @Override
    public Walked walked(
            String model, List<AddedStep> added, List<String> choices, Instant begins, Walked.Timing timing) {
        return Walk.through(with(model, added), choices, begins, timing);
    }

    private BpmnModelInstance with(String model, List<AddedStep> added) {
        BpmnModelInstance copy = Bpmn.readModelFromStream(stream(of(model).xml()));
        DrawAdded drawing = new DrawAdded(copy);
        added.forEach(drawing::add);
        return copy;
    }

    @Override
    public String deploy(String model, String division, String xml) {
        repository
                .createDeployment()
                .name(model + "-" + division)
                .tenantId(division)
                .addString(model + ".bpmn", xml)
                .enableDuplicateFiltering(true)
                .deploy();
        ProcessDefinition newest = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(model)
                .tenantIdIn(division)
                .latestVersion()
                .singleResult();
        return newest.getId();
    }

    private Shipped of(String model) {
        return Objects.requireNonNull(models.get(model), () -> "No model " + model + " takes schemes");
    }

    private static Shipped shipped(SchemedModel model) {
        String xml = read(model.resource());
        BpmnModelInstance read = Bpmn.readModelFromStream(stream(xml));
        return new Shipped(
                ModelPlaces.process(read).getName(),
                model.caseType(),
                model.begunLater(),
                xml,
                ModelPlaces.of(read, model.begunLater()),
                ModelPlaces.tasks(read));
    }

    private static String read(String resource) {
        try (InputStream stream = Objects.requireNonNull(
                Thread.currentThread().getContextClassLoader().getResourceAsStream(resource), resource)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream stream(String xml) {
        return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    }
}
