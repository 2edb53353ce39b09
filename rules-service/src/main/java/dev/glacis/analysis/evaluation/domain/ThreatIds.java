package dev.glacis.analysis.evaluation.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * Ids of the threats of one system: a hash of tenant, system and fingerprint, so the same threat
 * keeps its id over revisions and no other system's threat can have it.
 */
public record ThreatIds(String tenant, String systemId) {

  private static final int HASH_BYTES = 16;

  public String of(String fingerprint) {
    String subject = String.join("\0", tenant, systemId, fingerprint);
    byte[] hash = sha256().digest(subject.getBytes(StandardCharsets.UTF_8));
    byte[] kept = Arrays.copyOf(hash, HASH_BYTES);
    return "thr_" + Base64.getUrlEncoder().withoutPadding().encodeToString(kept);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
