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
 * In the time the platform can be asked about: from 1 October 1949, as what was concealed for long may come to light yet,
 * to the end of the century, beyond which no calendar reaches. Whether a clock held on the day is said by the catalogue
 * (422). {@link Happened} and {@link Planned} are the words for fields.
 */
@Documented
@Constraint(validatedBy = {LivingTime.OfMoment.class, LivingTime.OfDate.class})
@Target(ElementType.ANNOTATION_TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface LivingTime {
    /** Chinese. */
    String message() default "应在 1949 年 10 月 1 日至 2099 年 12 月 31 日之间";

    /** Of Bean Validation. */
    Class<?>[] groups() default {};

    /** Of Bean Validation. */
    Class<? extends Payload>[] payload() default {};

    /** For moments: their day in Beijing. */
    class OfMoment implements ConstraintValidator<LivingTime, OffsetDateTime> {
        @Override
        public boolean isValid(@Nullable OffsetDateTime moment, ConstraintValidatorContext context) {
            return moment == null
                    || OfDate.holds(
                            moment.withOffsetSameInstant(ZoneOffset.ofHours(8)).toLocalDate());
        }
    }

    /** For days. */
    class OfDate implements ConstraintValidator<LivingTime, LocalDate> {
        private static final LocalDate FIRST = LocalDate.of(1949, 10, 1);
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
