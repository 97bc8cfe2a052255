/** What an enterprise is classed as: proposed by it, confirmed by a supervisor, in force from a day on. */
@NullMarked
package cn.duban.registry.classification;

import org.jspecify.annotations.NullMarked;
