package cn.duban.responsibility;

/** A code with the name people know it by. */
public record Named(String code, String name) {}
