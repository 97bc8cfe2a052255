package cn.duban.platform.upgrade;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Stands for every bean that a model of commit 7a97201 calls: says yes to go on, and remembers what it was asked to do. */
public final class Answers {
    private final List<String> done = new ArrayList<>();

    /** Ids of the activities that did something, in their order. */
    public List<String> done() {
        return done;
    }

    public void ring(DelegateExecution execution) {
        done.add(execution.getCurrentActivityId());
    }

    public void ring(DelegateExecution execution, String clock) {
        ring(execution);
    }

    public void move(DelegateExecution execution) {
        ring(execution);
    }

    public void periodEnded(DelegateExecution execution) {
        ring(execution);
    }

    public void lapse(DelegateExecution execution) {
        ring(execution);
    }

    public void expire(DelegateExecution execution) {
        ring(execution);
    }

    public void enterForce(DelegateExecution execution) {
        ring(execution);
    }

    public Date dueAt(DelegateExecution execution) {
        return Date.from(Instant.now().plus(10, ChronoUnit.DAYS));
    }

    public Date dueAt(DelegateExecution execution, String clock) {
        return dueAt(execution);
    }

    public Date remindAt(DelegateExecution execution, String task) {
        return dueAt(execution);
    }

    public Date halfTimeAt(DelegateExecution execution, String task) {
        return dueAt(execution);
    }

    public Date ends(DelegateExecution execution, String task) {
        return dueAt(execution);
    }

    public Date windowEnds(DelegateExecution execution) {
        return dueAt(execution);
    }

    public Date effectsEnd(DelegateExecution execution) {
        return dueAt(execution);
    }

    public Date checkEndsAt(DelegateExecution execution) {
        return dueAt(execution);
    }

    public boolean is(DelegateExecution execution, String state) {
        return false;
    }

    public boolean waits(DelegateExecution execution, String task) {
        return false;
    }

    public boolean lasting(DelegateExecution execution) {
        return true;
    }

    public boolean received(DelegateExecution execution) {
        return false;
    }

    public boolean open(DelegateExecution execution) {
        return false;
    }

    public boolean mustRelay(DelegateExecution execution) {
        return true;
    }

    public boolean mustNotify(DelegateExecution execution) {
        return true;
    }

    public boolean incomplete(DelegateExecution execution) {
        return true;
    }

    public boolean followsUp(DelegateExecution execution) {
        return true;
    }

    public boolean expectsArrival(DelegateExecution execution) {
        return true;
    }

    public boolean enterpriseReports(DelegateExecution execution) {
        return true;
    }

    public List<String> parts(DelegateExecution execution, String task) {
        return List.of("part");
    }

    public List<String> openLevels(DelegateExecution execution) {
        return List.of("DISTRICT");
    }

    public List<String> all() {
        return List.of("set");
    }
}
