/** Paper: templates, our own embedded font, and the two writers (PDF, Word), which give the same bytes again later. */
@NullMarked
package cn.duban.casework.paper;

import org.jspecify.annotations.NullMarked;
