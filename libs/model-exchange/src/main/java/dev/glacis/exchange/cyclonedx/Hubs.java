package dev.glacis.exchange.cyclonedx;

import dev.glacis.engine.model.Attributes;
import dev.glacis.engine.model.Component;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.exchange.draft.Inferred;
import dev.glacis.exchange.tree.Mapping;
import dev.glacis.exchange.tree.Node;
import dev.glacis.exchange.tree.Scalar;
import dev.glacis.exchange.tree.Sequence;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Public hubs that models and data sets are loaded from, by where the bill says they are found. */
final class Hubs {

  private static final List<String> HOSTS =
      List.of(
          "huggingface.co",
          "hf.co",
          "kaggle.com",
          "tfhub.dev",
          "modelscope.cn",
          "ollama.com",
          "civitai.com",
          "zenodo.org",
          "pytorch.org",
          "openml.org");

  private static final String HUGGING_FACE = "pkg:huggingface/";

  private final BomImport run;
  private final Map<String, String> ids = new HashMap<>();

  Hubs(BomImport run) {
    this.run = run;
  }

  void infer() {
    for (Part part : run.parts.all()) {
      if (part.isModel() || part.isData()) {
        host(part.fields().mapping()).ifPresent(host -> flow(host, part));
      }
    }
  }

  private void flow(String host, Part part) {
    Mapping place = part.fields().mapping();
    String hub = ids.computeIfAbsent(host, name -> hub(name, place));
    run.flows.infer(
        hub,
        part.id(),
        part.isModel() ? "model-artifact" : "training-data",
        List.of(),
        "found at " + host,
        place);
  }

  private String hub(String host, Mapping place) {
    String id = run.draft.id(ElementKind.COMPONENT, host, place);
    run.draft.infer(
        new Component(
            id,
            host,
            "ai.hub.public",
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            new Attributes(Map.of("thirdParty", true)),
            Inferred.because("parts of the bill are found there")));
    return id;
  }

  private static Optional<String> host(Mapping part) {
    if (part.get("purl") instanceof Scalar purl
        && String.valueOf(purl.value()).startsWith(HUGGING_FACE)) {
      return Optional.of(HOSTS.getFirst());
    }
    if (part.get("externalReferences") instanceof Sequence references) {
      return references.items().stream().map(Hubs::known).flatMap(Optional::stream).findFirst();
    }
    return Optional.empty();
  }

  private static Optional<String> known(Node reference) {
    if (!(reference instanceof Mapping object && object.get("url") instanceof Scalar url)) {
      return Optional.empty();
    }
    String host = hostOf(String.valueOf(url.value()));
    return HOSTS.stream()
        .filter(known -> host.equals(known) || host.endsWith("." + known))
        .findFirst();
  }

  /** The host of a URL, in lower case; empty when it has none. */
  static String hostOf(String url) {
    try {
      String host = URI.create(url.strip()).getHost();
      return host == null ? "" : host.toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException noUrl) {
      return "";
    }
  }
}
