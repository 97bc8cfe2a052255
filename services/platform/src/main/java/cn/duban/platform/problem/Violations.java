package cn.duban.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Bean validation, told by field. */
final class Violations {
    private Violations() {}

    /** Empty when it is our own answer that is invalid, which is no fault of the caller's. */
    static Optional<ProblemBody> describe(ConstraintViolationException fault) {
        List<FieldError> errors = new ArrayList<>();
        for (ConstraintViolation<?> violation : fault.getConstraintViolations()) {
            if (isReturnValue(violation.getPropertyPath())) {
                return Optional.empty();
            }
            errors.add(new FieldError(field(violation.getPropertyPath()), violation.getMessage()));
        }
        errors.sort(Comparator.comparing(FieldError::field).thenComparing(FieldError::message));
        return Optional.of(ProblemBody.of(400, "invalid", "内容不符合要求", "有字段不符合要求。", errors.toArray(FieldError[]::new)));
    }

    private static boolean isReturnValue(Path path) {
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.RETURN_VALUE) {
                return true;
            }
        }
        return false;
    }

    /** Path inside the body; for a plain parameter its name. */
    private static String field(Path path) {
        StringBuilder inside = new StringBuilder();
        String parameter = "";
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            } else if (node.getKind() != ElementKind.METHOD) {
                append(inside, node);
            }
        }
        return inside.isEmpty() ? parameter : inside.toString();
    }

    private static void append(StringBuilder path, Path.Node node) {
        if (node.isInIterable() && node.getIndex() != null) {
            path.append('[').append(node.getIndex()).append(']');
        }
        if (node.getName() != null && !node.getName().startsWith("<")) {
            path.append(path.isEmpty() ? "" : ".").append(node.getName());
        }
    }
}
