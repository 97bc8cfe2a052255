package cn.duban.hazard.report;

import cn.duban.deadline.Deadline;
import cn.duban.hazard.lifecycle.Hazard;
import java.util.List;

/** A hazard just filed with the clocks that began with it, so that the answer needs no look at the database. */
public record Filed(Hazard hazard, List<Deadline> clocks) {}
