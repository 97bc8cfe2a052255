package cn.duban.casework.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Keeps files by the hash of their content, so that a file cannot change without its name changing. */
public interface EvidenceStore {
    /** What a file is kept for. */
    enum Kind {
        /** As it came, sealed: with place, device and owner where the phone wrote them down. */
        ORIGINAL,
        /** Cleaned of what tells more than the picture, as large as a screen needs it. */
        SERVED,
        /** For lists. */
        THUMBNAIL
    }

    /** Keeps the content; keeping it twice is keeping it once. */
    void put(Kind kind, String sha256, Path content) throws IOException;

    /** The content. @throws java.nio.file.NoSuchFileException when it is not there */
    InputStream open(Kind kind, String sha256) throws IOException;

    /** Throws the content away; what is not there is gone already. */
    void remove(Kind kind, String sha256) throws IOException;
}
