/** How long each kind of data is kept, and the jobs that see to it; the table stands in ADR 26. */
@NullMarked
package cn.duban.platform.retention;

import org.jspecify.annotations.NullMarked;
