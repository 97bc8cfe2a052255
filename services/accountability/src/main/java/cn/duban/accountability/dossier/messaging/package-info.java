/** What other services tell. */
@NullMarked
package cn.duban.accountability.dossier.messaging;

import org.jspecify.annotations.NullMarked;
