package cn.duban.accountability.cases;

import cn.duban.accountability.matter.Place;
import cn.duban.casework.actor.Body;
import java.util.List;

/**
 * What a new case begins with.
 *
 * @param handler body that handles it, never one with an interest in it
 * @param conflicted bodies whose people may not handle it
 */
public record Opening(
        String id, String number, String title, Place place, Subject subject, Body handler, List<String> conflicted) {}
