/** The registry: who is who, who has which duty, which enterprises there are, and who answers for them. */
@NullMarked
package cn.duban.registry;

import org.jspecify.annotations.NullMarked;
