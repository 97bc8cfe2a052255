package cn.duban.platform.audit;

import cn.duban.platform.event.EventJson;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.TreeMap;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;
import org.jspecify.annotations.Nullable;

/**
 * Links of the chain: SM3 (GB/T 32905) over the previous hash and the entry as JSON with its keys in order; with a key
 * HMAC-SM3 (GB/T 15852.2) of the same.
 */
final class Sm3 {
    /** What the first entry follows. */
    static final String GENESIS = "0".repeat(64);

    private Sm3() {}

    static String link(String previous, AuditEntry entry, byte @Nullable [] key) {
        return key == null ? link(previous, entry) : keyed(previous, entry, key);
    }

    private static String keyed(String previous, AuditEntry entry, byte[] key) {
        HMac mac = new HMac(new SM3Digest());
        mac.init(new KeyParameter(key));
        byte[] before = HexFormat.of().parseHex(previous);
        byte[] json = canonical(entry).getBytes(StandardCharsets.UTF_8);
        mac.update(before, 0, before.length);
        mac.update(json, 0, json.length);
        byte[] hash = new byte[mac.getMacSize()];
        mac.doFinal(hash, 0);
        return HexFormat.of().formatHex(hash);
    }

    static String link(String previous, AuditEntry entry) {
        byte[] before = HexFormat.of().parseHex(previous);
        byte[] json = canonical(entry).getBytes(StandardCharsets.UTF_8);
        SM3Digest digest = new SM3Digest();
        digest.update(before, 0, before.length);
        digest.update(json, 0, json.length);
        byte[] hash = new byte[digest.getDigestSize()];
        digest.doFinal(hash, 0);
        return HexFormat.of().formatHex(hash);
    }

    private static String canonical(AuditEntry entry) {
        TreeMap<String, Object> fields = new TreeMap<>();
        fields.put("id", entry.id());
        fields.put("at", entry.at().toString());
        fields.put("username", entry.username());
        fields.put("post", String.valueOf(entry.post()));
        fields.put("address", String.valueOf(entry.address()));
        fields.put("action", entry.action());
        fields.put("subjectType", entry.subjectType());
        fields.put("subjectId", entry.subjectId());
        fields.put("version", entry.version());
        fields.put("details", entry.details());
        return EventJson.write(fields);
    }
}
