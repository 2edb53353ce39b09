package dev.glacis.modeling.web;

import dev.glacis.kit.problem.ProblemException;
import dev.glacis.kit.problem.ProblemType;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses bodies above the limit, whether they say their length or come in chunks. */
public class BodyLimit {

  private final int maxBytes;

  BodyLimit(@ConfigProperty(name = "glacis.import.max-bytes") int maxBytes) {
    this.maxBytes = maxBytes;
  }

  @ServerRequestFilter
  public void limit(ContainerRequestContext request) {
    if (request.getLength() > maxBytes) {
      throw tooLarge();
    }
    if (request.hasEntity()) {
      request.setEntityStream(new Limited(request.getEntityStream()));
    }
  }

  private ProblemException tooLarge() {
    return new ProblemException(
        ProblemType.DOCUMENT_TOO_LARGE, "At most " + maxBytes + " bytes are accepted");
  }

  private final class Limited extends FilterInputStream {

    private long count;

    Limited(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int octet = super.read();
      add(octet < 0 ? 0 : 1);
      return octet;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      add(Math.max(0, read));
      return read;
    }

    private void add(int octets) {
      count += octets;
      if (count > maxBytes) {
        throw tooLarge();
      }
    }
  }
}
