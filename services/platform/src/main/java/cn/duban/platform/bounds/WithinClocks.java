package cn.duban.platform.bounds;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * In the time in which the platform knows clocks: from 1 June 2007, when decree 493 took force, to the end of the century.
 * {@link Happened} and {@link Planned} are the words for fields.
 */
@Documented
@Constraint(validatedBy = {WithinClocks.OfMoment.class, WithinClocks.OfDate.class})
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface WithinClocks {
    /** Chinese. */
    String message() default "应在 2007 年 6 月 1 日至 2099 年 12 月 31 日之间";

    /** Of Bean Validation. */
    Class<?>[] groups() default {};

    /** Of Bean Validation. */
    Class<? extends Payload>[] payload() default {};

    /** For moments: their day in Beijing. */
    class OfMoment implements ConstraintValidator<WithinClocks, OffsetDateTime> {
        @Override
        public boolean isValid(@Nullable OffsetDateTime moment, ConstraintValidatorContext context) {
            return moment == null
                    || OfDate.holds(
                            moment.withOffsetSameInstant(ZoneOffset.ofHours(8)).toLocalDate());
        }
    }

    /** For days. */
    class OfDate implements ConstraintValidator<WithinClocks, LocalDate> {
        private static final LocalDate FIRST = LocalDate.of(2007, 6, 1);
        private static final LocalDate END = LocalDate.of(2100, 1, 1);

        @Override
        public boolean isValid(@Nullable LocalDate day, ConstraintValidatorContext context) {
            return day == null || holds(day);
        }

        static boolean holds(LocalDate day) {
            return !day.isBefore(FIRST) && day.isBefore(END);
        }
    }
}
