/** Seed files read strictly: an unknown or doubled key is an error, never ignored. */
@NullMarked
package cn.duban.deadline.yaml;

import org.jspecify.annotations.NullMarked;
