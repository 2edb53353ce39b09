package dev.glacis.exchange.otm;

import dev.glacis.exchange.tree.Fields;
import dev.glacis.exchange.tree.Findings;
import dev.glacis.exchange.tree.Mapping;
import dev.glacis.exchange.tree.PlainValue;
import dev.glacis.exchange.tree.Quoted;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The extensions of one object: its layout, and what is left of it. */
final class Extensions {

  private static final String REPRESENTATIONS = "representations";

  private Extensions() {}

  static Map<String, Object> of(Fields fields, Findings findings, String owner) {
    List<Mapping> representations = fields.objects(REPRESENTATIONS);
    Map<String, Object> rest = fields.rest();
    if (representations.isEmpty() && rest.isEmpty()) {
      return Map.of();
    }
    Map<String, Object> extensions = new LinkedHashMap<>();
    if (!representations.isEmpty()) {
      List<Object> plain = representations.stream().map(PlainValue::of).toList();
      extensions.put(OtmReader.LAYOUT, Map.of(REPRESENTATIONS, plain));
    }
    if (!rest.isEmpty()) {
      extensions.put(OtmReader.FORMAT, rest);
      sayWhatIsKept(fields, findings, owner, rest);
    }
    return extensions;
  }

  private static void sayWhatIsKept(
      Fields fields, Findings findings, String owner, Map<String, Object> rest) {
    for (String key : rest.keySet()) {
      if (!Spellings.KNOWN_UNREAD.contains(key)) {
        findings.keptUnread(Quoted.of(key) + " of " + owner, fields.mapping().get(key));
      }
    }
  }
}
