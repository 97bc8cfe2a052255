package cn.duban.platform.bounds;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Working days a step may take that no law knows. */
@Bound
@Documented
@Min(1) @Max(10) @ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface WorkingDays {
    /** Chinese. */
    String message() default "应为 1 至 10 的整数";

    /** Of Bean Validation. */
    Class<?>[] groups() default {};

    /** Of Bean Validation. */
    Class<? extends Payload>[] payload() default {};
}
