package cn.duban.platform.directory;

import java.util.Set;

/**
 * CDI event: the directory in memory has changed.
 *
 * @param kinds what kinds of entries
 */
public record DirectoryChanged(Set<DirectoryKind> kinds) {}
