/** The case itself: subjects, facts, papers, measures, and who may do what. */
@NullMarked
package cn.duban.accountability.cases;

import org.jspecify.annotations.NullMarked;
