package cn.duban.responsibility;

import java.util.List;

/**
 * What the resolver needs to know of an enterprise.
 *
 * @param gbt4754 class of GB/T 4754-2017, with or without the section letter, for example {@code C2614} or {@code 2614}
 * @param traits for example {@code DUST_EXPLOSION}
 * @param matters matters it carries on beyond those that follow from class and traits
 */
public record EnterpriseFacts(String id, String gbt4754, List<String> traits, List<String> matters) {
    public EnterpriseFacts {
        traits = List.copyOf(traits);
        matters = List.copyOf(matters);
    }
}
