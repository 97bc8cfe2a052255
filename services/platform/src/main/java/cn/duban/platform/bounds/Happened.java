package cn.duban.platform.bounds;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A time at which something is said to have happened. That it is not ahead, and not before the case, is the domain's to say, which knows the clock. */
@Bound
@Documented
@LivingTime
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface Happened {
    /** Chinese. */
    String message() default "应是已经发生的时间，不早于 1949 年 10 月 1 日";

    /** Of Bean Validation. */
    Class<?>[] groups() default {};

    /** Of Bean Validation. */
    Class<? extends Payload>[] payload() default {};
}
