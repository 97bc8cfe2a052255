package cn.duban.responsibility;

import cn.duban.contracts.registry.DivisionChanged;
import cn.duban.contracts.registry.DutyChanged;
import cn.duban.contracts.registry.DutyRole;
import cn.duban.contracts.registry.MatterChanged;
import cn.duban.contracts.registry.OrganisationChanged;
import cn.duban.contracts.registry.OrganisationKind;
import cn.duban.contracts.registry.PostChanged;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Turns facts into numbers and arrays, and keeps count of the rows that point to nothing. */
final class IndexCompiler {
    /** Laws end in 法, regulations of the State Council in 条例; decrees bear 国务院令. A year may follow in brackets. */
    private static final Pattern LAW = Pattern.compile("(.*(法|条例)|国务院令.*)(（.*）)?");

    final List<String> problems = new ArrayList<>();
    final Forest<DivisionChanged> divisions;
    final Forest<MatterChanged> matters;
    final Forest<Body> bodies;
    final List<List<Duty>> duties;
    final List<Designation> designations = new ArrayList<>();
    final Handovers handovers;
    final List<List<PostChanged>> posts;
    final List<List<Integer>> bodiesByDivision;

    private final TreeSet<Long> turns = new TreeSet<>();
    private final List<Handover> moves = new ArrayList<>();

    IndexCompiler(Facts facts) {
        divisions = new Forest<>(facts.divisions(), DivisionChanged::code, DivisionChanged::parent, problems);
        matters = new Forest<>(facts.matters(), MatterChanged::code, MatterChanged::parent, problems);
        List<Body> known = facts.organisations().stream()
                .filter(o -> o.kind() != OrganisationKind.ENTERPRISE)
                .flatMap(o -> body(o).stream())
                .toList();
        bodies = new Forest<>(known, b -> b.data().id(), b -> b.data().parent(), problems);
        duties = lists(matters.size());
        posts = lists(bodies.size());
        bodiesByDivision = lists(divisions.size());
        for (int i = 0; i < bodies.size(); i++) {
            bodiesByDivision.get(bodies.get(i).division()).add(i);
        }
        facts.posts().forEach(this::post);
        facts.duties().stream()
                .sorted(Comparator.comparing(DutyChanged::validFrom).thenComparing(DutyChanged::id))
                .forEach(this::rule);
        handovers = new Handovers(matters, moves, problems);
    }

    long[] turns() {
        return turns.stream().mapToLong(Long::longValue).toArray();
    }

    private static <T> List<List<T>> lists(int size) {
        List<List<T>> lists = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            lists.add(new ArrayList<>());
        }
        return lists;
    }

    private List<Body> body(OrganisationChanged data) {
        int division = divisions.number(data.division());
        if (division < 0) {
            problems.add("机构 " + data.id() + " 的行政区划未知：" + data.division());
            return List.of();
        }
        Span span = turning(Span.of(data.validFrom(), data.validTo()));
        return List.of(new Body(data, division, divisions.get(division).level(), span));
    }

    private void post(PostChanged post) {
        int body = bodies.number(post.organisation());
        // Posts in enterprises are no part of the chain of supervision.
        if (body >= 0) {
            posts.get(body).add(post);
        }
    }

    private void rule(DutyChanged data) {
        int body = bodies.number(data.body());
        int[] named = numbers(data.matters());
        if (body < 0 || named.length < data.matters().size()) {
            problems.add("职责 " + data.id() + " 的机构或事项未知");
            return;
        }
        Span span = turning(Span.of(data.validFrom(), data.validTo()));
        switch (data.kind()) {
            case DUTY -> duty(data, body, named, span);
            case DESIGNATION -> designation(data, body, named, span);
            case HANDOVER -> handover(data, body, named, span);
        }
    }

    private void duty(DutyChanged data, int body, int[] named, Span span) {
        DutyRole role = data.role();
        int territory = data.division() == null ? bodies.get(body).division() : divisions.number(data.division());
        int[] excludes = numbers(data.excludes());
        if (role == null || territory < 0 || excludes.length < data.excludes().size()) {
            problems.add("职责 " + data.id() + " 的角色、区划或除外事项未知");
            return;
        }
        int section = section(data, body);
        Duty duty = new Duty(data, role, department(body), section, territory, excludes, span, isLaw(data));
        for (int matter : named) {
            duties.get(matter).add(duty);
        }
    }

    /** A section answers as part of its department: two sections of one department are no conflict. */
    private int department(int body) {
        for (int candidate : bodies.chain(body)) {
            if (bodies.get(candidate).kind() != OrganisationKind.SECTION) {
                return candidate;
            }
        }
        return body;
    }

    private int section(DutyChanged data, int body) {
        int named = bodies.number(data.section());
        if (data.section() != null && named < 0) {
            problems.add("职责 " + data.id() + " 的科室未知：" + data.section());
        }
        return named < 0 && department(body) != body ? body : named;
    }

    private void designation(DutyChanged data, int body, int[] named, Span span) {
        int division = divisions.number(data.division());
        if (data.division() != null && division < 0) {
            problems.add("指定 " + data.id() + " 的区划未知：" + data.division());
        } else {
            designations.add(new Designation(data, department(body), named, division, span));
        }
    }

    private void handover(DutyChanged data, int body, int[] named, Span span) {
        int from = bodies.number(data.from());
        if (from < 0) {
            problems.add("职能划转 " + data.id() + " 的原机构未知：" + data.from());
        } else {
            moves.add(new Handover(data, from, body, named, span));
        }
    }

    private int[] numbers(List<String> codes) {
        return codes.stream().mapToInt(matters::number).filter(n -> n >= 0).toArray();
    }

    private Span turning(Span span) {
        turns.add(span.from());
        turns.add(span.to());
        return span;
    }

    private static boolean isLaw(DutyChanged data) {
        return LAW.matcher(data.basis().document()).matches();
    }
}
