/** What services tell each other of their audit chains. */
@NullMarked
package cn.duban.contracts.audit;

import org.jspecify.annotations.NullMarked;
