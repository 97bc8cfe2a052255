package cn.duban.casework.evidence;

import java.io.IOException;
import java.io.InputStream;

/** Keeps files by the hash of their content, so that a file cannot change without its name changing. */
public interface EvidenceStore {
    /** What a file is kept for. */
    enum Kind {
        /** As it came; never served. */
        ORIGINAL,
        /** Cleaned of what tells more than the picture. */
        SERVED
    }

    /** Keeps the content; keeping it twice is keeping it once. */
    void put(Kind kind, String sha256, byte[] content) throws IOException;

    /** The content. */
    InputStream open(Kind kind, String sha256) throws IOException;
}
