package cn.duban.incident.inquiry;

import cn.duban.casework.actor.Signature;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Listed supervision of the inquiry (挂牌督办).
 *
 * @param number official number of the notice
 * @param due end of its clock
 */
public record Plate(
        String id,
        String number,
        Issuer issuer,
        Signature issued,
        String demands,
        OffsetDateTime due,
        List<Progress> progress,
        @Nullable Signature lifted,
        @Nullable String liftReason) {

    /** How far it is. */
    public record Progress(Signature by, String text) {}

    static Plate issue(String id, String number, Issuer issuer, String demands, OffsetDateTime due, Signature by) {
        return new Plate(id, number, issuer, by, demands, due, List.of(), null, null);
    }

    public boolean open() {
        return lifted == null;
    }

    Plate told(String text, Signature by) {
        List<Progress> more = new ArrayList<>(progress);
        more.add(new Progress(by, text));
        return new Plate(id, number, issuer, issued, demands, due, more, null, null);
    }

    Plate lifted(String reason, Signature by) {
        return new Plate(id, number, issuer, issued, demands, due, progress, by, reason);
    }
}
