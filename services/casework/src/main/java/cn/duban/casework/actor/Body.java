package cn.duban.casework.actor;

import jakarta.persistence.Embeddable;

/** An organisation as it was called when it was named. */
@Embeddable
public record Body(String id, String name) {}
