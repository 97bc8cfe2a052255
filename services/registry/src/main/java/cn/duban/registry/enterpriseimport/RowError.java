package cn.duban.registry.enterpriseimport;

/**
 * What is wrong in one row.
 *
 * @param row number of the row as Excel counts, 0 where the file as a whole is meant
 * @param column title of the column
 * @param message Chinese
 */
public record RowError(int row, String column, String message) {}
