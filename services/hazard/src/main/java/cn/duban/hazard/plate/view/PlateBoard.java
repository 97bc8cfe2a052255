package cn.duban.hazard.plate.view;

import java.util.List;

/**
 * Plates by stage, for leaders.
 *
 * @param open how many are not over
 * @param overdue how many of those are past the end of their clock
 */
public record PlateBoard(List<Cell> cells, long open, long overdue) {
    /** Plates of one state and level. */
    public record Cell(String state, String level, long count, long overdue, long due72h) {}

    static PlateBoard of(List<Cell> cells) {
        List<String> over = List.of("CLOSED", "ENDED", "DECLINED");
        List<Cell> open =
                cells.stream().filter(cell -> !over.contains(cell.state())).toList();
        return new PlateBoard(
                cells,
                open.stream().mapToLong(Cell::count).sum(),
                open.stream().mapToLong(Cell::overdue).sum());
    }
}
