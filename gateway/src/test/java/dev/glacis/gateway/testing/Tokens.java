package dev.glacis.gateway.testing;

import dev.glacis.kit.testing.TestTokens;

/** Callers as the case files name them: {@code viewer@acme}, {@code nobody}, … */
public final class Tokens {

  private Tokens() {}

  /** Null for {@code nobody}. */
  public static String of(String caller) {
    return switch (caller) {
      case "nobody" -> null;
      case "garbage" -> "no.token.atall";
      case "foreign" -> TestTokens.foreign("someone", "acme", "architect");
      case "tenantless" -> TestTokens.personWithoutTenant("someone", "architect");
      default -> {
        String[] parts = caller.split("@", 2);
        yield TestTokens.person(parts[0], parts[1], parts[0]);
      }
    };
  }
}
