package dev.glacis.engine.risk;

import dev.glacis.engine.evaluation.Certainty;
import dev.glacis.engine.graph.Authorship;
import dev.glacis.engine.json.InvalidJsonException;
import dev.glacis.engine.json.JsonView;
import dev.glacis.engine.pack.Capability;
import dev.glacis.engine.pack.Impact;
import dev.glacis.engine.pack.Maturity;
import dev.glacis.engine.pack.Spelling;
import dev.glacis.engine.risk.RiskScale.Bands;
import dev.glacis.engine.risk.RiskScale.MitigationShares;
import dev.glacis.engine.risk.RiskScale.Weights;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads risk scales from JSON. A document may leave out what it does not change: the rest is as in
 * the standard scale.
 */
public final class RiskScaleReader {

  static final String FORMAT = "glacis-risk-scale";
  static final int FORMAT_VERSION = 1;

  /** Key of the evidence factor where no reference says how far a technique is proven. */
  static final String UNSTATED = "unstated";

  private static final double ROUNDING = 1e-9;
  private static final Set<String> SECTIONS =
      Set.of(
          "format",
          "formatVersion",
          "weights",
          "capability",
          "exposure",
          "evidence",
          "certainty",
          "impact",
          "bands",
          "mitigation");

  private RiskScaleReader() {}

  /**
   * The scale that a document describes.
   *
   * @throws InvalidRiskScaleException with the place of an unknown key, a value that is out of
   *     range, or values that contradict each other
   */
  public static RiskScale read(byte[] json) {
    return read(json, RiskScaleWriter.write(RiskScale.standard()));
  }

  /**
   * The scale that a document describes; the stream is left open.
   *
   * @throws InvalidRiskScaleException as for bytes
   * @throws IOException when the stream cannot be read
   */
  public static RiskScale read(InputStream json) throws IOException {
    return read(json.readAllBytes());
  }

  /** The scale that ships with the engine, which has to be complete. */
  static RiskScale standard() {
    try (InputStream json = RiskScale.class.getResourceAsStream("risk-scale.json")) {
      byte[] bytes = json.readAllBytes();
      return read(bytes, bytes);
    } catch (IOException e) {
      throw new IllegalStateException("the standard risk scale is part of this library", e);
    }
  }

  private static RiskScale read(byte[] json, byte[] otherwise) {
    try {
      JsonView root = JsonView.of(json);
      root.get("format").only(FORMAT);
      root.get("formatVersion").whole(FORMAT_VERSION, FORMAT_VERSION);
      root.allowOnly(SECTIONS);
      return scale(root.orElse(JsonView.of(otherwise)));
    } catch (InvalidJsonException e) {
      throw new InvalidRiskScaleException(e.getMessage(), e);
    }
  }

  private static RiskScale scale(JsonView root) {
    JsonView exposure = root.get("exposure");
    exposure.allowOnly(
        Set.of("trusted", "unknown", "hopLoss", "leastHopFactor", "partner", "user", "public"));
    return new RiskScale(
        falling(root.get("capability"), Capability.class),
        rising(root.get("evidence"), Maturity.class, UNSTATED),
        root.get("evidence").get(UNSTATED).number(0, 1),
        falling(root.get("certainty"), Certainty.class),
        rising(root.get("impact"), Impact.class),
        exposure.get("trusted").number(0, 1),
        exposure.get("unknown").number(0, 1),
        exposure.get("hopLoss").number(0, 1),
        exposure.get("leastHopFactor").number(0, 1),
        authorRatings(exposure),
        weights(root.get("weights")),
        bands(root.get("bands")),
        mitigation(root.get("mitigation")));
  }

  /** A stranger is trusted no more than somebody who is known. */
  private static Map<Authorship, Integer> authorRatings(JsonView exposure) {
    Map<Authorship, Integer> ratings = new EnumMap<>(Authorship.class);
    int most = 100;
    for (Authorship author : RiskScaleWriter.AUTHORS) {
      most = exposure.get(author.label()).whole(0, most);
      ratings.put(author, most);
    }
    return ratings;
  }

  /** Factors of constants in their order, each at least as high as the one before. */
  private static <E extends Enum<E>> Map<E, Double> rising(
      JsonView section, Class<E> type, String... more) {
    allow(section, type, more);
    Map<E, Double> factors = new EnumMap<>(type);
    double least = 0;
    for (E constant : type.getEnumConstants()) {
      least = section.get(Spelling.of(constant)).number(least, 1);
      factors.put(constant, least);
    }
    return factors;
  }

  /** Factors of constants in their order, each at most as high as the one before. */
  private static <E extends Enum<E>> Map<E, Double> falling(JsonView section, Class<E> type) {
    allow(section, type);
    Map<E, Double> factors = new EnumMap<>(type);
    double most = 1;
    for (E constant : type.getEnumConstants()) {
      most = section.get(Spelling.of(constant)).number(0, most);
      factors.put(constant, most);
    }
    return factors;
  }

  private static void allow(JsonView section, Class<? extends Enum<?>> type, String... more) {
    Set<String> known = new HashSet<>(List.of(more));
    for (Enum<?> constant : type.getEnumConstants()) {
      known.add(Spelling.of(constant));
    }
    section.allowOnly(known);
  }

  private static Weights weights(JsonView section) {
    section.allowOnly(Set.of("capability", "exposure", "evidence"));
    Weights weights =
        new Weights(
            section.get("capability").number(0, 1),
            section.get("exposure").number(0, 1),
            section.get("evidence").number(0, 1));
    double sum = weights.capability() + weights.exposure() + weights.evidence();
    if (Math.abs(sum - 1) > ROUNDING) {
      throw new InvalidJsonException(
          section.path() + ": expected weights that add up to 1, found a sum of " + sum);
    }
    return weights;
  }

  /** Each band begins below the one before and is not empty. */
  private static Bands bands(JsonView section) {
    section.allowOnly(Set.of("critical", "high", "medium"));
    int critical = section.get("critical").whole(3, 100);
    int high = section.get("high").whole(2, critical - 1);
    return new Bands(critical, high, section.get("medium").whole(1, high - 1));
  }

  private static MitigationShares mitigation(JsonView section) {
    section.allowOnly(Set.of("mitigated", "partlyMitigated"));
    double mitigated = section.get("mitigated").number(0, 1);
    return new MitigationShares(mitigated, section.get("partlyMitigated").number(mitigated, 1));
  }
}
