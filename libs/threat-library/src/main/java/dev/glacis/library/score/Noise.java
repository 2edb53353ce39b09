package dev.glacis.library.score;

import dev.glacis.engine.evaluation.ElementRef;
import dev.glacis.engine.evaluation.Threat;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.Component;
import java.util.List;

/**
 * How many reported threats there are for how many elements. A threat counts at the element that
 * carries it, the first that it names.
 *
 * @param elsewhere threats of assets, trust zones and the system
 */
public record Noise(
    int aiComponents,
    int aiThreats,
    int otherComponents,
    int otherThreats,
    int flows,
    int flowThreats,
    int elsewhere) {

  private static final String AI = "ai";

  static Noise none() {
    return new Noise(0, 0, 0, 0, 0, 0, 0);
  }

  static Noise of(ArchitectureModel model, List<Threat> threats) {
    int ai = (int) model.components().stream().map(Component::type).filter(Noise::isAi).count();
    Noise noise =
        new Noise(ai, 0, model.components().size() - ai, 0, model.dataFlows().size(), 0, 0);
    for (Threat threat : threats) {
      noise = noise.plus(at(threat.elements().getFirst()));
    }
    return noise;
  }

  private static Noise at(ElementRef element) {
    return switch (element.kind()) {
      case COMPONENT ->
          isAi(element.type()) ? new Noise(0, 1, 0, 0, 0, 0, 0) : new Noise(0, 0, 0, 1, 0, 0, 0);
      case DATA_FLOW -> new Noise(0, 0, 0, 0, 0, 1, 0);
      case ASSET, TRUST_ZONE, SYSTEM -> new Noise(0, 0, 0, 0, 0, 0, 1);
    };
  }

  /** Whether a type is of the family {@code ai}. */
  private static boolean isAi(String type) {
    return type != null && (type.equals(AI) || type.startsWith(AI + "."));
  }

  Noise plus(Noise more) {
    return new Noise(
        aiComponents + more.aiComponents,
        aiThreats + more.aiThreats,
        otherComponents + more.otherComponents,
        otherThreats + more.otherThreats,
        flows + more.flows,
        flowThreats + more.flowThreats,
        elsewhere + more.elsewhere);
  }

  /** Threats per component of a type {@code ai.*}; 0 when there is none. */
  public double perAiComponent() {
    return share(aiThreats, aiComponents);
  }

  public double perOtherComponent() {
    return share(otherThreats, otherComponents);
  }

  public double perFlow() {
    return share(flowThreats, flows);
  }

  static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
