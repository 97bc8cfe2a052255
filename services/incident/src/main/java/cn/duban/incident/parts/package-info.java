/** The parts an incident is made of, each with its own tasks, clocks and rights. */
@NullMarked
package cn.duban.incident.parts;

import org.jspecify.annotations.NullMarked;
