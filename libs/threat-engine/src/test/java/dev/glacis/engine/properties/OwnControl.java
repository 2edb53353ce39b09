package dev.glacis.engine.properties;

import dev.glacis.engine.evaluation.AppliedCountermeasure;
import dev.glacis.engine.evaluation.Evaluation;
import dev.glacis.engine.evaluation.Presence;
import dev.glacis.engine.evaluation.Threat;
import dev.glacis.engine.expression.AttributesRead;
import dev.glacis.engine.model.ArchitectureModel;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.AttributeRole;
import dev.glacis.engine.pack.CountermeasureDefinition;
import dev.glacis.engine.pack.PackSet;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A countermeasure that a threat names and that the model does not show. */
record OwnControl(Threat threat, AppliedCountermeasure countermeasure) {

  static List<OwnControl> missingIn(Evaluation evaluation) {
    List<OwnControl> missing = new ArrayList<>();
    for (Threat threat : evaluation.threats()) {
      for (AppliedCountermeasure applied : threat.countermeasures()) {
        if (applied.presence() != Presence.PRESENT) {
          missing.add(new OwnControl(threat, applied));
        }
      }
    }
    return missing;
  }

  /** The model with the controls stated that may show the countermeasure, in every way. */
  List<ArchitectureModel> turnedOn(ArchitectureModel model, PackSet packs) {
    CountermeasureDefinition definition =
        packs.countermeasure(countermeasure.definition()).orElseThrow();
    if (definition.presentWhen() == null) {
      return List.of();
    }
    List<ArchitectureModel> models = List.of(model);
    for (String name : AttributesRead.by(definition.presentWhen())) {
      if (packs.vocabulary().attributes().get(name).role() == AttributeRole.CONTROL) {
        List<Object> values = Answers.to(kind(), name, packs.vocabulary());
        models =
            models.stream()
                .flatMap(
                    one ->
                        values.stream()
                            .map(value -> ModelEdits.with(one, kind(), element(), name, value)))
                .toList();
      }
    }
    return models;
  }

  private ElementKind kind() {
    String kind = place()[0];
    return Arrays.stream(ElementKind.values())
        .filter(one -> one.label().equals(kind))
        .findFirst()
        .orElseThrow();
  }

  private String element() {
    return place().length == 1 ? null : URLDecoder.decode(place()[1], StandardCharsets.UTF_8);
  }

  private String[] place() {
    String instance = countermeasure.instance();
    return instance.substring(instance.indexOf('@') + 1).split(":", 2);
  }
}
