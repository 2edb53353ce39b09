package dev.glacis.kit.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Signed tokens with the claims of Keycloak's, checked by the service as real ones are. */
public final class TestTokens {

  private static final String PRIVATE_KEY = "glacis.test.private-key";

  private TestTokens() {}

  /** Settings that make a service trust these tokens; makes a new key pair. */
  static Map<String, String> verification() {
    KeyPair pair = newPair();
    // A system property, since test classes and resources live in different class loaders.
    System.setProperty(PRIVATE_KEY, base64(pair.getPrivate().getEncoded()));
    return Map.of(
        "quarkus.oidc.public-key", base64(pair.getPublic().getEncoded()),
        "quarkus.oidc.auth-server-url", "",
        "quarkus.oidc-client.auth-server-url", "http://localhost:1/unused");
  }

  /** A person's token, meant for the public API. */
  public static String person(String name, String tenant, String... roles) {
    return sign(claims(name, List.of("glacis-api"), roles).claim("tenant", tenant));
  }

  public static String personWithoutTenant(String name, String... roles) {
    return sign(claims(name, List.of("glacis-api"), roles));
  }

  /** A person's token for something else than Glacis. */
  public static String foreign(String name, String tenant, String... roles) {
    return sign(claims(name, List.of("another-api"), roles).claim("tenant", tenant));
  }

  /** A service's token, meant for the service {@code audience}. */
  public static String service(String name, String audience) {
    return sign(claims("service-account-" + name, List.of(audience), "internal"));
  }

  private static JwtClaimsBuilder claims(String name, List<String> audience, String... roles) {
    return Jwt.claims()
        .subject(name)
        .preferredUserName(name)
        .audience(Set.copyOf(audience))
        .expiresIn(Duration.ofHours(1))
        .claim("realm_access", Map.of("roles", List.of(roles)));
  }

  private static String sign(JwtClaimsBuilder claims) {
    try {
      byte[] encoded = Base64.getDecoder().decode(System.getProperty(PRIVATE_KEY));
      PrivateKey key =
          KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
      return claims.sign(key);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a token cannot be signed", e);
    }
  }

  private static KeyPair newPair() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
