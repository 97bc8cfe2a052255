package cn.duban.casework.evidence;

import java.util.regex.Pattern;

/** The name under which a sender's file is kept. */
final class FileName {
    private static final int LONGEST = 200;
    /** Controls, among them those that turn the direction of writing round and make gnp.exe look like a picture. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private static final Pattern RESERVED = Pattern.compile("[\"<>|:*?]");

    private FileName() {}

    /** No folders, nothing that is not seen: the name goes into a header and a list. */
    static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String seen = UNSEEN.matcher(last).replaceAll("");
        String clean = RESERVED.matcher(seen).replaceAll("_").strip();
        int length = clean.codePointCount(0, clean.length());
        return clean.isEmpty() ? "file" : clean.substring(0, clean.offsetByCodePoints(0, Math.min(length, LONGEST)));
    }
}
