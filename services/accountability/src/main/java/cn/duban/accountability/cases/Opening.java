package cn.duban.accountability.cases;

import cn.duban.accountability.matter.Place;
import cn.duban.casework.actor.Body;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a new case begins with.
 *
 * @param handler body that handles it, never one with an interest in it
 * @param handlerPath path of its division, null while nobody is named
 * @param conflicted bodies whose people may not handle it
 */
public record Opening(
        String id,
        String number,
        String title,
        Place place,
        Subject subject,
        Body handler,
        @Nullable String handlerPath,
        List<String> conflicted) {}
