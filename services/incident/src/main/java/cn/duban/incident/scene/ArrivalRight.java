package cn.duban.incident.scene;

import cn.duban.casework.actor.Actor;
import cn.duban.casework.input.Refusals;
import cn.duban.contracts.registry.OrganisationChanged;
import cn.duban.contracts.registry.PostChanged;
import cn.duban.incident.lifecycle.Incident;
import cn.duban.incident.lifecycle.Place;
import cn.duban.incident.lifecycle.ReportRights;
import cn.duban.platform.problem.ForbiddenProblem;

/** Who may say that somebody came to the scene, and who counts as a leader there. */
public final class ArrivalRight {
    private ArrivalRight() {}

    /**
     * Refuses a post of somewhere else, and a recorder who has nothing to do with it: the holder, people of the same body
     * and those on duty in the chain of the report record an arrival.
     */
    public static void check(Incident incident, PostChanged post, OrganisationChanged body, Actor actor) {
        boolean known = !incident.place().divisionCode().equals(Place.UNKNOWN.divisionCode());
        if (known && !incident.place().divisionPath().startsWith(body.divisionPath())) {
            throw Refusals.refuse("post-elsewhere", "岗位不在此地", "postId", body.name() + "不管辖事故发生地，请选择当地的岗位", null);
        }
        if (!actor.actsFor(body.id()) && !ReportRights.onDuty(incident, actor)) {
            throw new ForbiddenProblem("not-your-body", "无权登记", "只能登记本单位人员的到场，或由处置本事故的单位登记");
        }
    }

    /** Whether the post is a leader's: it answers as one by the registry, or for this incident. */
    public static boolean leads(Incident incident, PostChanged post) {
        return post.responsibility() != null || incident.leaderPosts().contains(post.id());
    }
}
