package cn.duban.bench;

/**
 * One line of the table.
 *
 * @param what what was measured, with its letter in issue 2
 * @param measured the figure of the product
 * @param against what it is compared with in the same run, empty when with nothing
 * @param ratio measured over compared, empty when with nothing
 * @param aim what we want
 * @param note how it was measured and what limits it
 */
record Result(String what, String measured, String against, String ratio, String aim, String note) {}
