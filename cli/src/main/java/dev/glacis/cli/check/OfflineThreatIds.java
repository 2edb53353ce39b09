package dev.glacis.cli.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.UnaryOperator;

/**
 * Ids of the threats of one document, made as services make them (hash of tenant, system and
 * fingerprint), with the empty tenant, which no service knows: the same threat keeps its id over
 * versions of the document, and it is never mistaken for one that is stored. Safe to share between
 * threads, as both that write an answer ask.
 */
final class OfflineThreatIds implements UnaryOperator<String> {

  private static final String TENANT = "";
  private static final int HASH_BYTES = 16;

  private final byte[] prefix;

  OfflineThreatIds(String system) {
    this.prefix = (TENANT + "\0document:" + system + "\0").getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public String apply(String fingerprint) {
    MessageDigest digest = sha256();
    digest.update(prefix);
    byte[] hash = digest.digest(fingerprint.getBytes(StandardCharsets.UTF_8));
    return "thr_"
        + Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, HASH_BYTES));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
