package org.claimgraph.store.key;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Tells whether two texts are the same words: the SHA-256 of the text with its white space evened.
public final class ContentHash {
    private ContentHash() {}

    public static String of(String text) {
        String even = text.strip().replaceAll("\\s+", " ");
        return HexFormat.of().formatHex(sha256().digest(even.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
