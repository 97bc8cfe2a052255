package cn.duban.casework.process;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.jspecify.annotations.Nullable;

/** What people call the models and the places in them; the key where the model gives no name. */
@ApplicationScoped
public class ModelNames {
    private final RepositoryService repository;

    ModelNames(RepositoryService repository) {
        this.repository = repository;
    }

    /** Name of a model, in its newest version. */
    String model(String key) {
        return newest(key).map(ProcessDefinition::getName).orElse(key);
    }

    /** The same in one version. @param definition the engine's id of it */
    String modelOf(String definition) {
        ProcessDefinition found = repository.getProcessDefinition(definition);
        return Optional.ofNullable(found.getName()).orElse(found.getKey());
    }

    /** Name of an element, or of the event that waits for a message, in the newest version of the model. */
    String place(String model, String elementOrMessage) {
        return newest(model)
                .map(definition -> placeIn(definition.getId(), elementOrMessage))
                .orElse(elementOrMessage);
    }

    /** The same in one version. @param definition the engine's id of it */
    String placeIn(String definition, String elementOrMessage) {
        BpmnModelInstance model = repository.getBpmnModelInstance(definition);
        return named(model.getModelElementById(elementOrMessage))
                .or(() -> waitingFor(model, elementOrMessage))
                .orElse(elementOrMessage);
    }

    private static Optional<String> waitingFor(BpmnModelInstance model, String message) {
        return model.getModelElementsByType(MessageEventDefinition.class).stream()
                .filter(event -> event.getMessage() != null
                        && message.equals(event.getMessage().getName()))
                .flatMap(event -> named(event.getParentElement()).stream())
                .findFirst();
    }

    private static Optional<String> named(@Nullable Object element) {
        return element instanceof FlowElement flow ? Optional.ofNullable(flow.getName()) : Optional.empty();
    }

    private Optional<ProcessDefinition> newest(String key) {
        return Optional.ofNullable(repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .withoutTenantId()
                .latestVersion()
                .singleResult());
    }
}
