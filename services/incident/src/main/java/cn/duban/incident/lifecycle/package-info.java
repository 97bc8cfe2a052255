/** The incident itself: what was said, how far it was reported, what was left out, and who may do what. */
@NullMarked
package cn.duban.incident.lifecycle;

import org.jspecify.annotations.NullMarked;
