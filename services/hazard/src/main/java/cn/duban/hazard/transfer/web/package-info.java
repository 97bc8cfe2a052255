/** Transfers, send-backs and rulings over HTTP. */
@NullMarked
package cn.duban.hazard.transfer.web;

import org.jspecify.annotations.NullMarked;
