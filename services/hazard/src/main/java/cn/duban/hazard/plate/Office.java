package cn.duban.hazard.plate;

import cn.duban.casework.actor.Body;
import cn.duban.contracts.hazard.PlateLevel;
import org.jspecify.annotations.Nullable;

/**
 * Who decides at a level.
 *
 * @param body the 安委办 of the level
 * @param seat government of the level, whose leaders decide too; null where none is known
 * @param entered the level's own 安委办 is not on the platform, so {@code body} enters its answer
 */
public record Office(PlateLevel level, Body body, @Nullable Body seat, boolean entered) {}
