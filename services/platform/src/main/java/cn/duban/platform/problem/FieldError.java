package cn.duban.platform.problem;

/**
 * What is wrong with one field.
 *
 * @param field path in the body, or name of the parameter or header
 * @param message Chinese
 */
public record FieldError(String field, String message) {}
