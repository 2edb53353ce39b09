package dev.glacis.exchange.seen;

import java.util.HashMap;
import java.util.Map;

/** Threagile's fields for facts of a model, by kind and fact. */
final class ThreagileFields {

  static final Map<String, String> ALL = new HashMap<>();

  static {
    for (String kind : new String[] {"trustZone", "component", "dataflow", "asset"}) {
      ALL.put(kind + " id", "id");
      ALL.put(kind + " name", "title");
      ALL.put(kind + " description", "description");
      ALL.put(kind + " tags", "tags");
      ALL.put(kind + " type", "type");
      ALL.put(kind + " parent", "parent");
    }
    ALL.put("system id", "id");
    ALL.put("system name", "title");
    ALL.put("system description", "description");
    ALL.put("system attributes/businessCriticality", "business_criticality");
    for (String same :
        new String[] {
          "title",
          "stride",
          "function",
          "cwe",
          "model_failure_possible_reason",
          "impact",
          "asvs",
          "cheat_sheet",
          "action",
          "mitigation",
          "check",
          "detection_logic",
          "risk_assessment",
          "false_positives"
        }) {
      ALL.put("system " + same, same);
    }
    ALL.put("component assetsProcessed", "data_assets_processed");
    ALL.put("component assetsStored", "data_assets_stored");
    ALL.put("component attributes/outOfScope", "out_of_scope");
    ALL.put("component attributes/outOfScopeReason", "justification_out_of_scope");
    ALL.put("component attributes/internetFacing", "internet");
    ALL.put("component attributes/tenancy", "multi_tenant");
    ALL.put("component attributes/encryptedAtRest", "encryption");
    ALL.put("dataflow source", "source");
    ALL.put("dataflow destination", "target");
    ALL.put("dataflow assets", "data_assets_sent");
    ALL.put("dataflow attributes/protocol", "protocol");
    ALL.put("dataflow attributes/encrypted", "protocol");
    ALL.put("dataflow attributes/authentication", "authentication");
    ALL.put("dataflow attributes/authorization", "authorization");
    for (String rating : new String[] {"confidentiality", "integrity", "availability"}) {
      ALL.put("asset " + rating, rating);
    }
    ALL.put("asset attributes/sensitivity", "confidentiality");
    ALL.put("threat id", "id");
    ALL.put("threat title", "title");
    ALL.put("threat description", "description");
    ALL.put("threat categories", "stride");
    ALL.put("threat severity", "severity");
    ALL.put("threat state", "status");
    ALL.put("threat elements", "elements");
    ALL.put("threat generated", "generated");
    ALL.put("mitigation title", "title");
    ALL.put("mitigation description", "text");
    ALL.put("assumption text", "title");
  }

  private ThreagileFields() {}
}
