package dev.glacis.gateway.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Documents that callers send: passed on as they arrive, up to the configured size. */
@ApplicationScoped
public class DocumentBody {

  private final long maxBytes;

  DocumentBody(@ConfigProperty(name = "glacis.import.max-bytes") long maxBytes) {
    this.maxBytes = maxBytes;
  }

  /** The same bytes; reading on past the limit fails with document-too-large. */
  public InputStream limited(InputStream document) {
    return new LimitedInputStream(document, maxBytes);
  }
}
