package dev.glacis.kit.client;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.Tokens;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/**
 * For REST clients of consumers ({@code @RegisterProvider}): the service's own token. The call
 * itself names the tenant in the header {@code Glacis-Tenant}.
 */
public class ServiceToken implements ClientRequestFilter {

  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final OidcClient client;
  private final AtomicReference<Tokens> tokens = new AtomicReference<>();

  ServiceToken(OidcClient client) {
    this.client = client;
  }

  @Override
  public void filter(ClientRequestContext request) {
    request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + accessToken());
  }

  private String accessToken() {
    Tokens current = tokens.get();
    if (current == null || current.isAccessTokenExpired()) {
      try {
        current = client.getTokens().await().atMost(PATIENCE);
      } catch (RuntimeException e) {
        throw new UpstreamUnavailableException("Keycloak gives no service token", e);
      }
      tokens.set(current);
    }
    return current.getAccessToken();
  }
}
