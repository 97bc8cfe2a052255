/** What steps over HTTP have in common. */
@NullMarked
package cn.duban.casework.web;

import org.jspecify.annotations.NullMarked;
