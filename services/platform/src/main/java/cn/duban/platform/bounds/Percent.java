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

/** How far a work is. */
@Bound
@Documented
@Min(0) @Max(100) @ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface Percent {
    /** Chinese. */
    String message() default "应为 0 至 100 的整数（%）";

    /** Of Bean Validation. */
    Class<?>[] groups() default {};

    /** Of Bean Validation. */
    Class<? extends Payload>[] payload() default {};
}
