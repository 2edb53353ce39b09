package dev.glacis.exchange.threagile;

import dev.glacis.engine.model.Attributes;
import dev.glacis.engine.model.DataFlow;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.exchange.ContentKind;
import dev.glacis.exchange.draft.Inferred;
import dev.glacis.exchange.draft.StatedAttributes;
import dev.glacis.exchange.tree.Fields;
import dev.glacis.exchange.tree.Mapping;
import dev.glacis.exchange.tree.Node;
import dev.glacis.exchange.tree.Sequence;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Communication links, which point from caller to callee. What is sent travels that way; what is
 * received travels back in the answer, which is inferred.
 */
final class ThreagileLinks {

  private final ThreagileImport run;
  private static final String LINKS = "communication_links";

  /** Keys of links in models that Threagile has parsed. */
  private static final List<String> OF_PARSED = List.of("id", "title", "source_id", "target_id");

  private final Map<String, String> bySourceId = new HashMap<>();

  ThreagileLinks(ThreagileImport run) {
    this.run = run;
  }

  void readAll() {
    for (Titled.Entry asset : run.components.entries()) {
      if (asset.fields().value(LINKS) instanceof Sequence list) {
        list.items().forEach(node -> listed(asset, node));
        continue;
      }
      Fields links = asset.fields().part(LINKS);
      if (links != null) {
        links.mapping().forEach((title, node) -> link(asset, title, node));
      }
    }
  }

  /** The own id of a link by Threagile's id for it; empty when there is none. */
  Optional<String> id(String sourceId) {
    return Optional.ofNullable(bySourceId.get(sourceId.toLowerCase(Locale.ROOT)));
  }

  /** Threagile's id for a link, which has none of its own in the document. */
  static String sourceId(String asset, String title) {
    String words = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    return asset + ">" + words.replaceAll("^-|-$", "");
  }

  /** Models that Threagile has parsed have lists of links, which hold what their keys said. */
  private void listed(Titled.Entry source, Node node) {
    String title = null;
    if (node instanceof Mapping object) {
      Fields fields = new Fields(object, run.findings, run.options.maxNameLength());
      title = fields.name("title") == null ? fields.name("id") : fields.name("title");
    }
    link(source, title == null ? "" : title, node);
  }

  private void link(Titled.Entry source, String title, Node node) {
    if (!(node instanceof Mapping object)) {
      run.findings.dropped(ContentKind.FLOWS, node, "An object is needed here.");
      return;
    }
    Fields fields = new Fields(object, run.findings, run.options.maxNameLength());
    String target =
        fields.name("target") == null ? fields.name("target_id") : fields.name("target");
    OF_PARSED.forEach(fields::value);
    Optional<String> end = target == null ? Optional.empty() : run.components.id(target.strip());
    if (end.isEmpty()) {
      run.findings.dropped(ContentKind.FLOWS, node, "The link has no target that is there.");
      return;
    }
    flow(source, title, fields, end.get());
  }

  private void flow(Titled.Entry source, String title, Fields fields, String target) {
    Reading reading = Reading.of(fields, run.findings);
    Own own = reading.own();
    String sourceId = sourceId(sourceIdOf(source), title);
    Mapping place = fields.mapping();
    String id = run.draft.id(ElementKind.DATA_FLOW, own.id() == null ? sourceId : own.id(), place);
    bySourceId.putIfAbsent(sourceId.toLowerCase(Locale.ROOT), id);
    List<String> sent = run.assets.references(fields, "data_assets_sent");
    List<String> received = run.assets.references(fields, "data_assets_received");
    StatedAttributes stated = stated(reading);
    DataFlow call =
        new DataFlow(
            id,
            own.name() == null ? title : own.name(),
            reading.text("description"),
            source.id(),
            target,
            own.bidirectional(),
            sent,
            fields.names("tags"),
            new Attributes(stated.values()),
            reading.extensions(null));
    run.draft.add(call);
    if (!own.oneWay() && !own.bidirectional()) {
      String answer = own.answer() == null ? id + "~answer" : own.answer();
      run.draft.infer(
          Inferred.answerTo(call, run.draft.id(ElementKind.DATA_FLOW, answer, place), received));
    }
  }

  private static String sourceIdOf(Titled.Entry asset) {
    String id = asset.fields().name("id");
    return id == null ? asset.id() : id;
  }

  private StatedAttributes stated(Reading reading) {
    StatedAttributes stated =
        new StatedAttributes(ElementKind.DATA_FLOW, ThreagileImport.WORDS, run.findings);
    List.of("vpn", "protocol", "authentication", "authorization")
        .forEach(key -> reading.tell(key, stated));
    String protocol = reading.word("protocol");
    if (protocol != null && !protocol.isEmpty() && !protocol.equals(Protocols.UNKNOWN)) {
      stated.put("protocol", Protocols.withoutEncryption(protocol));
    }
    return stated;
  }
}
