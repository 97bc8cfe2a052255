package cn.duban.casework.evidence;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs requests to an S3-compatible store, AWS Signature Version 4. */
final class S3Signer {
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");
    private static final String ALGORITHM = "AWS4-HMAC-SHA256";

    private final String accessKey;
    private final String secretKey;
    private final String region;

    S3Signer(String accessKey, String secretKey, String region) {
        this.accessKey = accessKey;
        this.secretKey = secretKey;
        this.region = region;
    }

    /**
     * Value of the Authorization header.
     *
     * @param path encoded path
     * @param headers all headers to be signed, by lower-case name, {@code host} and {@code x-amz-content-sha256} among
     *     them
     */
    String authorization(String method, String path, SortedMap<String, String> headers, ZonedDateTime at) {
        String names = String.join(";", headers.keySet());
        String canonical = method + '\n' + path + "\n\n"
                + headers.entrySet().stream()
                        .map(header -> header.getKey() + ':' + header.getValue() + '\n')
                        .collect(Collectors.joining())
                + '\n' + names + '\n' + headers.get("x-amz-content-sha256");
        ZonedDateTime utc = at.withZoneSameInstant(ZoneOffset.UTC);
        String day = utc.format(DateTimeFormatter.BASIC_ISO_DATE).substring(0, 8);
        String scope = day + '/' + region + "/s3/aws4_request";
        String toSign = ALGORITHM + '\n' + utc.format(TIME) + '\n' + scope + '\n' + sha256(bytes(canonical));
        String signature = HexFormat.of().formatHex(hmac(key(day), toSign));
        return ALGORITHM + " Credential=" + accessKey + '/' + scope + ",SignedHeaders=" + names + ",Signature="
                + signature;
    }

    private byte[] key(String day) {
        return hmac(hmac(hmac(hmac(bytes("AWS4" + secretKey), day), region), "s3"), "aws4_request");
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(bytes(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC-SHA-256", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
