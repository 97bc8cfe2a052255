/** Dossiers over HTTP. */
@NullMarked
package cn.duban.accountability.dossier.web;

import org.jspecify.annotations.NullMarked;
