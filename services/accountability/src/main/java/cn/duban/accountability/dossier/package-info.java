/** Evidence for exemption or blame (尽职照单免责、失职照单追责): what each body and post did, against its duties and clocks. */
@NullMarked
package cn.duban.accountability.dossier;

import org.jspecify.annotations.NullMarked;
