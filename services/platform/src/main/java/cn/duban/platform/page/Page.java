package cn.duban.platform.page;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param page number, from 0
 * @param size largest number of items on a page
 * @param total items on all pages, as far as they were counted
 * @param more whether there are more than were counted
 */
public record Page<T>(List<T> items, int page, int size, long total, boolean more) {

    /** A page of a list that was counted to its end. */
    public Page(List<T> items, int page, int size, long total) {
        this(items, page, size, total, false);
    }

    /** The same page with other items. */
    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(items.stream().<R>map(change).toList(), page, size, total, more);
    }
}
