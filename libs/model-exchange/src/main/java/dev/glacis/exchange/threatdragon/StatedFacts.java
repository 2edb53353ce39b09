package dev.glacis.exchange.threatdragon;

import dev.glacis.exchange.tree.Fields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a cell's check boxes say in the own vocabulary. A box that is not ticked is how every cell
 * begins, so that it says nothing.
 */
final class StatedFacts {

  /** Boxes of a data flow, and of a store. */
  static final Map<String, String> OF_FLOWS = Map.of("isEncrypted", "encrypted");

  static final Map<String, String> OF_COMPONENTS =
      Map.of(
          "isEncrypted", "encryptedAtRest",
          "isSigned", "signed",
          "storesCredentials", "containsSecrets");

  private StatedFacts() {}

  static Map<String, Object> read(Fields data, Map<String, String> boxes) {
    Map<String, Object> facts = new HashMap<>();
    boxes.forEach(
        (box, attribute) -> {
          if (data.flag(box)) {
            facts.put(attribute, true);
          }
        });
    return facts;
  }

  /** Marks as read what a cell says only because every cell does. */
  static void skipUnticked(Fields data) {
    for (String box :
        List.of(
            "isPublicNetwork",
            "isWebApplication",
            "isALog",
            "storesInventory",
            "handlesCardPayment",
            "handlesGoodsOrServices",
            "providesAuthentication")) {
      if (data.flag(box)) {
        data.keep(box);
      }
    }
    for (String text : List.of("privilegeLevel", "implementationLanguage")) {
      String said = data.text(text);
      if (said != null && !said.isBlank()) {
        data.keep(text);
      }
    }
  }
}
