package cn.duban.hazard.lifecycle;

import java.time.LocalDate;

/**
 * A penalty as its document says it.
 *
 * @param documentNumber official number of the decision (处罚决定书文号)
 * @param content what was decided, in words
 * @param fineFen fine in fen, 0 without one
 */
public record Penalty(String documentNumber, LocalDate decidedOn, String content, long fineFen) {}
