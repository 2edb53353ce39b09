package dev.glacis.kit.document;

import dev.glacis.kit.problem.ProblemException;
import dev.glacis.kit.problem.ProblemType;
import dev.glacis.kit.problem.Violation;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.reactive.common.headers.HeaderUtil;
import org.jboss.resteasy.reactive.common.util.CaseInsensitiveMap;
import org.jboss.resteasy.reactive.server.core.multipart.MultipartParser;

/**
 * The parts of a {@code multipart/form-data} body that was read already: the framework's own forms
 * go past the limit of bodies, and to the disk.
 */
public final class FormParts implements MultipartParser.PartHandler {

  /** Name of the part that is always there. */
  public static final String DOCUMENT = "document";

  /** Name of the part that may be there. */
  public static final String MAPPING = "mapping";

  private static final Set<String> KNOWN = Set.of(DOCUMENT, MAPPING);

  private final Map<String, byte[]> parts = new HashMap<>();
  private final ByteArrayOutputStream content = new ByteArrayOutputStream();
  private String name;

  private FormParts() {}

  /** Whether the type of a body says that it has parts; null says nothing. */
  public static boolean isForm(String contentType) {
    return contentType != null
        && contentType.strip().toLowerCase(Locale.ROOT).startsWith(MediaType.MULTIPART_FORM_DATA);
  }

  /**
   * The bytes by the name of their part; {@link #DOCUMENT} is always there.
   *
   * @throws ProblemException malformed-request, when the body is no form of these parts
   */
  public static Map<String, byte[]> read(String contentType, byte[] body) {
    String boundary = HeaderUtil.extractQuotedValueFromHeader(contentType, "boundary");
    if (boundary == null || boundary.isEmpty()) {
      throw malformed("", "missing-boundary", "Content-Type must name the boundary of the parts");
    }
    FormParts form = new FormParts();
    MultipartParser.ParseState state =
        MultipartParser.beginParse(
            form, boundary.getBytes(StandardCharsets.US_ASCII), StandardCharsets.UTF_8.name());
    try {
      state.parse(ByteBuffer.wrap(body));
    } catch (IOException | IllegalStateException broken) {
      throw malformed("", "syntax", "The body is no multipart/form-data");
    }
    if (!state.isComplete()) {
      throw malformed("", "syntax", "The last part does not end with the boundary");
    }
    if (!form.parts.containsKey(DOCUMENT)) {
      throw malformed("/" + DOCUMENT, "missing-part", "A form needs the part \"document\"");
    }
    return form.parts;
  }

  @Override
  public void beginPart(CaseInsensitiveMap<String> headers) {
    String disposition = headers.getFirst(HttpHeaders.CONTENT_DISPOSITION);
    name =
        disposition == null ? null : HeaderUtil.extractQuotedValueFromHeader(disposition, "name");
    if (name == null || !KNOWN.contains(name)) {
      throw malformed(
          "", "unknown-part", "A form has the parts \"document\" and \"mapping\" alone");
    }
    if (parts.containsKey(name)) {
      throw malformed("/" + name, "duplicate-part", "The part is there twice");
    }
    content.reset();
  }

  @Override
  public void data(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.remaining()];
    buffer.get(bytes);
    content.writeBytes(bytes);
  }

  @Override
  public void endPart() {
    parts.put(name, content.toByteArray());
  }

  private static ProblemException malformed(String pointer, String code, String message) {
    return new ProblemException(
        ProblemType.MALFORMED_REQUEST,
        message,
        List.of(new Violation(pointer, null, code, message)));
  }
}
