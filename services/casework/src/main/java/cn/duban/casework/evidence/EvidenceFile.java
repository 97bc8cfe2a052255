package cn.duban.casework.evidence;

import org.jspecify.annotations.Nullable;

/**
 * A file that was taken in.
 *
 * @param sha256 of the copy that is served
 * @param originalSha256 of the file as it came, which is kept sealed
 * @param subjectId case it belongs to, null until it is filed
 */
public record EvidenceFile(
        String id,
        String name,
        String mediaType,
        long size,
        String sha256,
        String originalSha256,
        String uploadedBy,
        @Nullable String subjectId) {}
