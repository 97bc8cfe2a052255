/** What administrators see of processes that do not go on, over HTTP. */
@NullMarked
package cn.duban.casework.process.web;

import org.jspecify.annotations.NullMarked;
