package cn.duban.contracts;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record as the data of a CloudEvent and names the Kafka topic it is published to.
 *
 * <p>The CloudEvents {@code type} is the record's simple name; topics are called {@code <service>.<aggregate>.v<major>}.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EventOf {
    /** Topic, for example {@code hazard.hazard.v1}, one of {@link Topics}; without the service if {@link #perService}. */
    String value();

    /** Whether several services publish such events, each to a topic of its own: see {@link Topics#of}. */
    boolean perService() default false;
}
