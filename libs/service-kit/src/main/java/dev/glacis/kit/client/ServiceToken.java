package dev.glacis.kit.client;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.Tokens;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/**
 * For REST clients of consumers ({@code @RegisterProvider}): the service's own token, for the
 * called service alone. The client's {@code configKey} is that service's name; Keycloak's scope
 * {@code to-<name>} sets the audience. The call itself names the tenant in the header {@code
 * Glacis-Tenant}.
 */
public class ServiceToken implements ClientRequestFilter {

  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final String INVOKED_METHOD = "org.eclipse.microprofile.rest.client.invokedMethod";

  private final OidcClient client;
  private final Map<String, Tokens> tokensByService = new ConcurrentHashMap<>();

  ServiceToken(OidcClient client) {
    this.client = client;
  }

  @Override
  public void filter(ClientRequestContext request) {
    String token = tokenFor(calledService(request));
    request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + token);
  }

  private static String calledService(ClientRequestContext request) {
    Method invoked = (Method) request.getProperty(INVOKED_METHOD);
    return invoked.getDeclaringClass().getAnnotation(RegisterRestClient.class).configKey();
  }

  private String tokenFor(String service) {
    Tokens known = tokensByService.get(service);
    if (known != null && !known.isAccessTokenExpired()) {
      return known.getAccessToken();
    }
    try {
      Tokens fresh = client.getTokens(Map.of("scope", "to-" + service)).await().atMost(PATIENCE);
      tokensByService.put(service, fresh);
      return fresh.getAccessToken();
    } catch (RuntimeException e) {
      throw new UpstreamUnavailableException("Keycloak gives no token for " + service, e);
    }
  }
}
