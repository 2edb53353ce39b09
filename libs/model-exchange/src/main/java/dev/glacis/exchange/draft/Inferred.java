package dev.glacis.exchange.draft;

import dev.glacis.engine.model.Attributes;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.Element;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Elements that a source only implies, and how they are marked in their extensions. */
public final class Inferred {

  /** Key of the extensions of an inferred element; its value is the reason. */
  public static final String KEY = "inferred";

  private Inferred() {}

  /** Extensions of an element that was inferred for a reason. */
  public static Map<String, Object> because(String reason) {
    return Map.of(KEY, reason);
  }

  public static boolean is(Element element) {
    return element.extensions().containsKey(KEY);
  }

  /**
   * The answer to a call: formats that point from caller to callee say one flow where content
   * travels both ways. It goes the same way back, so protocol and encryption hold for it as well;
   * what else the call states is about the call.
   *
   * @param assets ids of what travels back
   */
  public static DataFlow answerTo(DataFlow call, String id, List<String> assets) {
    Map<String, Object> shared = new HashMap<>();
    for (String name : List.of("protocol", "encrypted", "integrityProtected")) {
      call.attributes().get(name).ifPresent(value -> shared.put(name, value));
    }
    return new DataFlow(
        id,
        call.name() == null ? null : call.name() + " (answer)",
        null,
        call.destination(),
        call.source(),
        false,
        assets,
        List.of(),
        new Attributes(shared),
        because("answer of " + call.id()));
  }
}
