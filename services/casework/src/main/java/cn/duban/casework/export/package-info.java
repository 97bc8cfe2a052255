/** What exports of all kinds of cases have in common. */
@NullMarked
package cn.duban.casework.export;

import org.jspecify.annotations.NullMarked;
