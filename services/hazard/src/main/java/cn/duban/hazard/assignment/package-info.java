/** Who answers for a hazard, from the service's own copy of the registry. */
@NullMarked
package cn.duban.hazard.assignment;

import org.jspecify.annotations.NullMarked;
