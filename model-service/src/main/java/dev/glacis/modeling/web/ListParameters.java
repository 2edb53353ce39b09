package dev.glacis.modeling.web;

import dev.glacis.kit.paging.PageRequest;
import dev.glacis.kit.problem.ProblemException;
import dev.glacis.kit.problem.ProblemType;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of a list a caller wants; read as text, since JAX-RS answers 404 to a bad number. */
public class ListParameters {

  @QueryParam("first")
  @DefaultValue(PageRequest.DEFAULT_FIRST)
  @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500"))
  String first;

  @QueryParam("after")
  String after;

  public PageRequest toRequest() {
    PageRequest request = PageRequest.of(number(), after);
    request.after().ifPresent(position -> requireStorable("after", position));
    return request;
  }

  /** Refuses the one character that PostgreSQL cannot compare with. */
  public static void requireStorable(String name, String text) {
    if (text != null && text.indexOf(0) >= 0) {
      throw new ProblemException(
          ProblemType.INVALID_PARAMETER, name + " must not contain the character U+0000");
    }
  }

  private int number() {
    try {
      return Integer.parseInt(first);
    } catch (NumberFormatException notANumber) {
      throw new ProblemException(ProblemType.INVALID_PARAMETER, "first must be a number");
    }
  }
}
