package cn.duban.deadline;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What a deadline is about.
 *
 * @param type kind of aggregate, for example {@code hazard}
 * @param id id of the aggregate; key of the events
 * @param number number people know it by
 * @param title its title as of arming
 */
@Embeddable
public record Subject(
        @Column(name = "subject_type", updatable = false) String type,
        @Column(name = "subject_id", updatable = false) String id,
        @Column(name = "subject_number") String number,
        @Column(name = "subject_title") String title) {}
