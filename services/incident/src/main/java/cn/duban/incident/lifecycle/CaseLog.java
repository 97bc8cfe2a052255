package cn.duban.incident.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was said, sent, seen and found so far. Statements are only ever added; the database refuses to change one. */
public record CaseLog(
        List<Statement> statements,
        RelayChain relay,
        List<Notice> notices,
        List<Arrival> arrivals,
        List<Fault> faults,
        List<Joined> joined,
        List<DirectCall> calls) {
    static final CaseLog EMPTY =
            new CaseLog(List.of(), RelayChain.EMPTY, List.of(), List.of(), List.of(), List.of(), List.of());

    @SuppressWarnings("ConstantValue") // logs of before know of no joined reports and no calls
    public CaseLog {
        statements = List.copyOf(statements);
        notices = List.copyOf(notices);
        arrivals = List.copyOf(arrivals);
        faults = List.copyOf(faults);
        joined = joined == null ? List.of() : List.copyOf(joined);
        calls = calls == null ? List.of() : List.copyOf(calls);
    }

    public Statement latest() {
        return statements.get(statements.size() - 1);
    }

    public Optional<Fault> fault(String id) {
        return faults.stream().filter(fault -> fault.id().equals(id)).findFirst();
    }

    public Optional<Notice> notice(String id) {
        return notices.stream().filter(notice -> notice.id().equals(id)).findFirst();
    }

    CaseLog said(Statement statement) {
        return new CaseLog(and(statements, statement), relay, notices, arrivals, faults, joined, calls);
    }

    CaseLog relay(RelayChain chain) {
        return new CaseLog(statements, chain, notices, arrivals, faults, joined, calls);
    }

    CaseLog notices(List<Notice> changed) {
        return new CaseLog(statements, relay, changed, arrivals, faults, joined, calls);
    }

    CaseLog arrived(Arrival arrival) {
        return new CaseLog(statements, relay, notices, and(arrivals, arrival), faults, joined, calls);
    }

    CaseLog found(Fault fault) {
        return new CaseLog(statements, relay, notices, arrivals, and(faults, fault), joined, calls);
    }

    CaseLog decided(Fault fault) {
        List<Fault> changed = faults.stream()
                .map(one -> one.id().equals(fault.id()) ? fault : one)
                .toList();
        return new CaseLog(statements, relay, notices, arrivals, changed, joined, calls);
    }

    CaseLog joined(List<Joined> more) {
        List<Joined> all = new ArrayList<>(joined);
        all.addAll(more);
        return new CaseLog(statements, relay, notices, arrivals, faults, all, calls);
    }

    CaseLog called(List<DirectCall> more) {
        List<DirectCall> all = new ArrayList<>(calls);
        all.addAll(more);
        return new CaseLog(statements, relay, notices, arrivals, faults, joined, all);
    }

    static <T> List<T> and(List<T> all, T one) {
        List<T> more = new ArrayList<>(all);
        more.add(one);
        return more;
    }
}
