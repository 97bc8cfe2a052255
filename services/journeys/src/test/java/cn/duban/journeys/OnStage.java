package cn.duban.journeys;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Hands the one stage of the run to whoever asks, and keeps a picture of what failed; closed after the last test. */
final class OnStage implements ParameterResolver, TestExecutionExceptionHandler {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Stage.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return stage(context);
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        stage(context).picture(context.getRequiredTestMethod().getName());
        throw failure;
    }

    /** JUnit closes what is in its store; a failed start is remembered, so that every test fails with the same line. */
    private static Stage stage(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(OnStage.class))
                .getOrComputeIfAbsent(Stage.class, type -> Stage.set(), Stage.class);
    }
}
