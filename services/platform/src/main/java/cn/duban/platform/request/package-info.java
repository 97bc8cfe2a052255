/** How the JSON of a request is read: the rules that hold for every field of every request, known or not. */
@NullMarked
package cn.duban.platform.request;

import org.jspecify.annotations.NullMarked;
