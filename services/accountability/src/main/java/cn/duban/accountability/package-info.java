/** Accountability: 线索、问责案件、约谈、一票否决、失信名单、公示。 */
@NullMarked
package cn.duban.accountability;

import org.jspecify.annotations.NullMarked;
