package dev.glacis.kit.client;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;

/** For REST clients ({@code @RegisterProvider}): passes the caller's own token on. */
public class CallerToken implements ClientRequestFilter {

  private final SecurityIdentity identity;

  CallerToken(SecurityIdentity identity) {
    this.identity = identity;
  }

  @Override
  public void filter(ClientRequestContext request) {
    AccessTokenCredential token = identity.getCredential(AccessTokenCredential.class);
    if (token != null) {
      request.getHeaders().putSingle(HttpHeaders.AUTHORIZATION, "Bearer " + token.getToken());
    }
  }
}
