package cn.duban.platform.request;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On the body of a first report: whatever else is in it, it is taken, for who files waits for nobody; what was not
 * understood is named in the header {@link UnknownFields#HEADER} of the answer.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface TakesUnknownFields {}
