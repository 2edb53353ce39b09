package dev.glacis.library;

import dev.glacis.engine.evaluation.AggregateRisk;
import dev.glacis.engine.evaluation.AppliedCountermeasure;
import dev.glacis.engine.evaluation.Presence;
import dev.glacis.engine.evaluation.RiskFactor;
import dev.glacis.engine.evaluation.RiskScore;
import dev.glacis.engine.evaluation.Threat;
import dev.glacis.engine.graph.Authorship;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Attributes;
import dev.glacis.engine.pack.Spelling;
import dev.glacis.engine.risk.RiskScale;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/** The tables of the document on risk, as the engine fills them. */
final class RiskTables {

  private RiskTables() {}

  static String scale(RiskScale scale) {
    Table table = new Table("factor", "input", "value");
    new TreeMap<>(scale.capability())
        .forEach((key, value) -> table.row("capability", Spelling.of(key), value));
    table.row("exposure", "only a zone rated 100", scale.trustedExposure());
    table.row("exposure", "no rating known", scale.unknownExposure());
    table.row("exposure", "taken away by each hop after the first", scale.hopLoss());
    table.row("exposure", "least that hops leave", scale.leastHopFactor());
    for (Authorship author : List.of(Authorship.PARTNER, Authorship.USER, Authorship.PUBLIC)) {
      table.row(
          "exposure",
          "trust rating of content that may be authored by: " + author.label(),
          scale.authorRatings().get(author));
    }
    new TreeMap<>(scale.evidence())
        .forEach((key, value) -> table.row("evidence", Spelling.of(key), value));
    table.row("evidence", "unstated", scale.noEvidence());
    new TreeMap<>(scale.certainty())
        .forEach((key, value) -> table.row("certainty", Spelling.of(key), value));
    new TreeMap<>(scale.impact())
        .forEach((key, value) -> table.row("impact", Spelling.of(key), value));
    table.row("weight", "capability", scale.weights().capability());
    table.row("weight", "exposure", scale.weights().exposure());
    table.row("weight", "evidence", scale.weights().evidence());
    table.row("band", "critical from", scale.bands().critical());
    table.row("band", "high from", scale.bands().high());
    table.row("band", "medium from", scale.bands().medium());
    table.row("share left", "mitigated up to", scale.mitigation().mitigated());
    table.row("share left", "partly mitigated up to", scale.mitigation().partly());
    return table.text();
  }

  static String model(ArchitectureModel model) {
    Table table = new Table("element", "says");
    model
        .trustZones()
        .forEach(zone -> table.row("zone " + zone.id(), "trust rating " + zone.trustRating()));
    model
        .components()
        .forEach(
            one ->
                table.row(
                    "component " + one.id(),
                    one.type()
                        + " in "
                        + one.parent().id()
                        + (one.assetsStored().isEmpty() ? "" : ", stores " + one.assetsStored())
                        + stated(one.attributes())));
    model
        .dataFlows()
        .forEach(
            flow ->
                table.row(
                    "flow " + flow.id(),
                    flow.source() + " to " + flow.destination() + stated(flow.attributes())));
    model
        .assets()
        .forEach(
            asset ->
                table.row(
                    "asset " + asset.id(),
                    "confidentiality "
                        + asset.confidentiality()
                        + ", integrity "
                        + asset.integrity()));
    RiskExample.STATES
        .byInstance()
        .forEach((instance, state) -> table.row("decision on " + instance, Spelling.of(state)));
    return table.text();
  }

  static String factors(Threat threat) {
    Table table = new Table("factor", "value", "because");
    for (RiskFactor factor : threat.explanation().factors()) {
      table.row(factor.name(), number(factor.value()), factor.because());
    }
    return table.text();
  }

  /** The formula with the figures of a threat. */
  static String calculation(Threat threat, RiskScale scale) {
    List<RiskFactor> factors = threat.explanation().factors();
    double likelihood = 1;
    StringJoiner powers = new StringJoiner(" × ");
    double[] weights = {
      scale.weights().capability(), scale.weights().exposure(), scale.weights().evidence()
    };
    for (int i = 0; i < weights.length; i++) {
      likelihood *= Math.pow(factors.get(i).value(), weights[i]);
      powers.add(number(factors.get(i).value()) + "^" + weights[i]);
    }
    double certainty = factors.get(weights.length).value();
    likelihood *= certainty;
    powers.add(number(certainty));
    double impact = factors.get(weights.length + 1).value();
    double inherent = 100 * likelihood * impact;
    List<Double> now = factors.stream().skip(weights.length + 2).map(RiskFactor::value).toList();
    double current = now.stream().reduce(inherent, (a, b) -> a * b);
    List<Double> later =
        threat.countermeasures().stream()
            .filter(one -> one.state() != null && one.presence() != Presence.PRESENT)
            .filter(one -> one.state().countsProjected() && !one.state().countsNow())
            .map(one -> 1 - one.effect())
            .toList();
    double projected = later.stream().reduce(current, (a, b) -> a * b);
    return "```\n"
        + "likelihood = %s = %s\n".formatted(powers, number(likelihood))
        + "inherent   = 100 × %s × %s = %s\n"
            .formatted(number(likelihood), number(impact), number(inherent))
        + "current    = %s = %s\n".formatted(product(inherent, now), number(current))
        + "projected  = %s = %s\n".formatted(product(current, later), number(projected))
        + "```\n";
  }

  private static String product(double first, List<Double> more) {
    StringJoiner product = new StringJoiner(" × ").add(number(first));
    more.forEach(factor -> product.add(number(factor)));
    return product.toString();
  }

  static String countermeasures(Threat threat) {
    Table table = new Table("countermeasure", "shown by the model", "state", "takes away");
    for (AppliedCountermeasure applied : threat.countermeasures()) {
      table.row(
          applied.definition(),
          Spelling.of(applied.presence()),
          applied.state() == null ? "none" : Spelling.of(applied.state()),
          number(applied.effect()));
    }
    return table.text();
  }

  static String scores(Threat threat) {
    Table table = new Table("inherent", "current", "projected", "severity", "mitigation");
    RiskScore risk = threat.risk();
    table.row(
        risk.inherent(),
        risk.current(),
        risk.projected(),
        Spelling.of(threat.severity()),
        Spelling.of(threat.mitigation()));
    return table.text();
  }

  static String aggregates(List<AggregateRisk> aggregates) {
    Table table = new Table("where", "threats", "highest current", "combined current");
    for (AggregateRisk one : aggregates) {
      table.row(
          one.element().kind().label() + " " + one.element().id(),
          one.threats(),
          one.highest().current(),
          one.combined().current());
    }
    return table.text();
  }

  private static String stated(Attributes attributes) {
    StringBuilder text = new StringBuilder();
    for (Map.Entry<String, Object> one : attributes.values().entrySet()) {
      text.append(", ").append(one.getKey()).append(" ").append(one.getValue());
    }
    return text.toString();
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }

  private static final class Table {

    private final StringBuilder text = new StringBuilder();

    Table(Object... columns) {
      row(columns);
      text.append("|---".repeat(columns.length)).append("|\n");
    }

    void row(Object... cells) {
      StringJoiner row = new StringJoiner(" | ", "| ", " |\n");
      for (Object cell : cells) {
        row.add(cell.toString());
      }
      text.append(row);
    }

    String text() {
      return text.toString();
    }
  }
}
