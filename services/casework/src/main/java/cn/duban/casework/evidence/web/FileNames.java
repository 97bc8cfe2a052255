package cn.duban.casework.evidence.web;

import java.util.Locale;
import java.util.Map;

/** Under which name a copy is saved: the sender's, with the ending of what it is now. */
final class FileNames {
    private static final Map<String, String> ENDINGS = Map.of(
            "image/jpeg", ".jpg",
            "image/png", ".png",
            "image/webp", ".webp",
            "image/heic", ".heic",
            "application/pdf", ".pdf");

    private FileNames() {}

    /** With the ending that is true. */
    static String of(String name, String type) {
        String ending = ENDINGS.getOrDefault(type, "");
        String lower = name.toLowerCase(Locale.ROOT);
        boolean right = lower.endsWith(ending) || (type.equals("image/jpeg") && lower.endsWith(".jpeg"));
        String stem = name.replaceFirst("\\.[A-Za-z0-9]{2,5}$", "");
        return right ? name : stem + ending;
    }
}
