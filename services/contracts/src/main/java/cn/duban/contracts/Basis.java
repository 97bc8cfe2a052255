package cn.duban.contracts;

/**
 * The rule something rests on, shown to the user wherever the rule acts.
 *
 * @param document short official number or name, for example {@code 493号令}
 * @param clause article or clause inside it, for example {@code 第九条} or {@code 四(二)2(4)}
 */
public record Basis(String document, String clause) {}
