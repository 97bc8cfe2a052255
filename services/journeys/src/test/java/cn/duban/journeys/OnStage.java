package cn.duban.journeys;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the one stage of the run to whoever asks; JUnit closes it after the last test. */
final class OnStage implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Stage.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(OnStage.class))
                .getOrComputeIfAbsent(Stage.class, type -> new Kept(Stage.set()), Kept.class)
                .stage();
    }

    /** A failed start is remembered by JUnit's store, so that every test fails with the same line at once. */
    private record Kept(Stage stage) implements AutoCloseable {
        @Override
        public void close() {
            stage.close();
        }
    }
}
