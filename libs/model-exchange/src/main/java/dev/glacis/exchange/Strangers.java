package dev.glacis.exchange;

import dev.glacis.exchange.tree.Mapping;
import java.util.List;
import java.util.Optional;

/** Documents that lie beside models and are none, by keys that give them away. */
final class Strangers {

  private static final List<Stranger> ALL =
      List.of(
          new Stranger("a JSON schema", "$schema", "properties"),
          new Stranger("a JSON schema", "$schema", "definitions"),
          new Stranger("a JSON schema", "$schema", "$defs"),
          new Stranger("a workflow of n8n", "nodes", "connections"),
          new Stranger(
              "what a scanner of clusters found, and no bill of materials yet",
              "scraperName",
              "components"),
          new Stranger("a SARIF report", "runs", "version"),
          new Stranger("an SPDX document", "spdxVersion"),
          new Stranger("an OpenAPI document", "openapi", "paths"),
          new Stranger("a Kubernetes object", "apiVersion", "kind"),
          new Stranger("a package of npm", "name", "dependencies"),
          new Stranger("a threat model in CycloneDX 2.0, which is a draft", "specFormat"));

  private Strangers() {}

  /** What a document is, with its article; empty when nothing is known of it. */
  static Optional<String> describe(Mapping root) {
    return ALL.stream().filter(stranger -> stranger.is(root)).map(Stranger::what).findFirst();
  }

  private record Stranger(String what, String... keys) {
    boolean is(Mapping root) {
      for (String key : keys) {
        if (root.get(key) == null) {
          return false;
        }
      }
      return true;
    }
  }
}
