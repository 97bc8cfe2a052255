package cn.duban.platform.bounds;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A time that is set for something: within the century, so that no working day is counted beyond all calendars. */
@Bound
@Documented
@LivingTime
@ReportAsSingleViolation
@Constraint(validatedBy = {})
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface Planned {
    /** Chinese. */
    String message() default "应在 1949 年 10 月 1 日至 2099 年 12 月 31 日之间";

    /** Of Bean Validation. */
    Class<?>[] groups() default {};

    /** Of Bean Validation. */
    Class<? extends Payload>[] payload() default {};
}
