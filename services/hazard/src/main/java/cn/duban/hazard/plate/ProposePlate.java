package cn.duban.hazard.plate;

import cn.duban.casework.actor.Actor;
import cn.duban.casework.actor.Actors;
import cn.duban.casework.actor.Body;
import cn.duban.casework.actor.Signature;
import cn.duban.casework.input.Refusals;
import cn.duban.casework.step.TakeStep;
import cn.duban.contracts.hazard.PlateLevel;
import cn.duban.contracts.hazard.PlateOrigin;
import cn.duban.hazard.lifecycle.Hazard;
import cn.duban.hazard.lifecycle.Hazards;
import cn.duban.hazard.lifecycle.RoleGroups;
import cn.duban.hazard.steps.HazardScope;
import cn.duban.platform.concurrency.ETags;
import cn.duban.platform.identity.CurrentUser;
import cn.duban.platform.identity.HeldPost;
import cn.duban.platform.identity.Roles;
import cn.duban.platform.problem.ForbiddenProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Proposes to list a hazard: by the department that has it in hand, by a 安委办, or by rule. */
@ApplicationScoped
public class ProposePlate {
    private final HazardScope scope;
    private final Hazards hazards;
    private final Plates plates;
    private final PlateOffices offices;
    private final PlateRuleBook rules;
    private final Actors actors;
    private final CurrentUser user;
    private final Clock clock;
    private final PlateDoor kind;
    private final TakeStep door;

    ProposePlate(
            HazardScope scope,
            Hazards hazards,
            Plates plates,
            PlateOffices offices,
            PlateRuleBook rules,
            Actors actors,
            CurrentUser user,
            Clock clock,
            PlateDoor kind,
            TakeStep door) {
        this.scope = scope;
        this.hazards = hazards;
        this.plates = plates;
        this.offices = offices;
        this.rules = rules;
        this.actors = actors;
        this.user = user;
        this.clock = clock;
        this.kind = kind;
        this.door = door;
    }

    /**
     * Proposes it at a level, the proposer's own or below: what needs a higher one is handed up (提请).
     *
     * @param ifMatch version of the hazard the caller saw
     */
    @Transactional
    public Plate propose(String hazardId, @Nullable String ifMatch, PlateLevel level, String reason) {
        scope.check(hazardId);
        Hazard hazard = hazards.lock(hazardId).orElseThrow(HazardScope::missing);
        Actor actor = actors.current();
        boolean office = actor.roles().contains(Roles.SAFETY_OFFICE);
        if (!office && !handles(hazard, actor)) {
            throw new ForbiddenProblem("not-your-step", "无权办理", "挂牌督办由承办部门或安委办提出");
        }
        ETags.check(ifMatch, hazard.version());
        PlateLevel own = user.actingPost()
                .map(HeldPost::divisionPath)
                .map(offices::levelOf)
                .orElse(PlateLevel.TOWN);
        PlateRule rule = rules.at(hazard.place().divisionPath(), hazard.matter().code());
        boolean asked = rule.departmentsMayAsk() && level == rule.level();
        if (level.compareTo(own) > 0 && !asked) {
            throw Refusals.refuse("level-above-own", "级别有误", "level", "高于本级的挂牌督办由本级安委办提请上级", PlateBases.SUPERVISION);
        }
        Office decider = offices.at(level, hazard.place().divisionPath())
                .orElseThrow(() -> Refusals.refuse("no-office", "没有安委办", "level", "该级没有登记安委办，请选择其他级别", null));
        PlateOrigin origin = office ? PlateOrigin.SAFETY_OFFICE : PlateOrigin.DEPARTMENT;
        return add(hazard, decider, origin, reason, actor.sign(clock));
    }

    /** Proposes it by rule when a hazard was confirmed to be major; nothing where the rule or the 安委办 is lacking. */
    void byRule(Hazard hazard, Signature confirmed) {
        String path = hazard.place().divisionPath();
        PlateRule rule = rules.at(path, hazard.matter().code());
        if (!rule.proposeOnMajor() || plates.lockOpen(hazard.id()).isPresent()) {
            return;
        }
        Signature by = new Signature("system", "督办平台", null, null, null, confirmed.at());
        offices.at(rule.level(), path)
                .ifPresent(office -> add(hazard, office, PlateOrigin.RULE, "判定为重大事故隐患，按规定提请挂牌督办", by));
    }

    private Plate add(Hazard hazard, Office office, PlateOrigin origin, String reason, Signature by) {
        if (plates.lockOpen(hazard.id()).isPresent()) {
            throw Refusals.conflict("plate-open", "已有挂牌督办", "该隐患已有一件未办结的挂牌督办");
        }
        Plate plate = Plate.propose(
                UUID.randomUUID().toString(),
                hazard,
                plates.nextRound(hazard.id()),
                office,
                origin,
                reason,
                rules.at(hazard.place().divisionPath(), hazard.matter().code(), office.level())
                        .shown(),
                by);
        door.begin(kind, HandledPlate.proposed(plate, hazard), by.at());
        return plate;
    }

    private static boolean handles(Hazard hazard, Actor actor) {
        Body handler = hazard.handler();
        return handler != null && actor.hasAny(RoleGroups.HANDLERS) && actor.actsFor(handler.id());
    }
}
