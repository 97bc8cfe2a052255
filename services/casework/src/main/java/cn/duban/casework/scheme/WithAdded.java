package cn.duban.casework.scheme;

import cn.duban.casework.cases.CaseFacts;
import cn.duban.casework.file.Handled;
import cn.duban.casework.file.WorkItem;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A case with the steps its scheme added: they wait for somebody, and what stands behind them waits for them. The clocks of
 * what waits run on: no scheme makes a statutory time longer.
 *
 * @param all open and closed, the oldest first
 */
record WithAdded(Handled file, List<AddedWork> all) implements Handled {

    private List<AddedWork> open() {
        return all.stream().filter(work -> work.closedAt() == null).toList();
    }

    @Override
    public CaseFacts facts() {
        return file.facts();
    }

    @Override
    public List<String> leaderPosts() {
        return file.leaderPosts();
    }

    @Override
    public List<WorkItem> items() {
        List<WorkItem> items = new ArrayList<>(
                file.items().stream().filter(item -> !held(item)).toList());
        open().forEach(work -> items.add(work.item()));
        return items;
    }

    @Override
    public List<WorkItem> alongside() {
        List<WorkItem> beside = new ArrayList<>(file.alongside());
        file.items().stream().filter(this::held).forEach(beside::add);
        return beside;
    }

    @Override
    public Optional<OffsetDateTime> doneAt(String clockId, String part, OffsetDateTime anchor) {
        if (!clockId.equals(AddedWork.CLOCK)) {
            return file.doneAt(clockId, part, anchor);
        }
        return all.stream()
                .filter(work -> work.key().equals(part) && work.openedAt().isEqual(anchor))
                .filter(work -> work.outcome() != null && work.outcome() != AddedOutcome.DROPPED)
                .map(AddedWork::closedAt)
                .findFirst();
    }

    @Override
    public String fellAway() {
        return file.fellAway();
    }

    @Override
    public void runsUntil(@Nullable OffsetDateTime due) {
        file.runsUntil(due);
    }

    private boolean held(WorkItem item) {
        return open().stream().anyMatch(work -> work.holds().contains(item.key()));
    }
}
