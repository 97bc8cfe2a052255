/** The resolver over the service's own copy of the registry. */
@NullMarked
package cn.duban.casework.responsibility;

import org.jspecify.annotations.NullMarked;
