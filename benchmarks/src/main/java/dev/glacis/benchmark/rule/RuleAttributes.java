package dev.glacis.benchmark.rule;

import dev.glacis.benchmark.model.AttributePalette;
import dev.glacis.engine.model.ElementKind;
import dev.glacis.engine.pack.AttributeDefinition;
import dev.glacis.engine.pack.AttributeType;
import dev.glacis.engine.pack.Vocabulary;
import java.util.List;
import java.util.stream.Stream;

/**
 * The attributes of the shipped vocabulary that generated rules read, and those that the facts of
 * the graph rest on.
 */
public final class RuleAttributes implements AttributePalette {

  private static final List<String> COMPONENT =
      List.of(
          "internetFacing",
          "thirdParty",
          "indirectContent",
          "toolCalling",
          "runsCode",
          "containsSecrets",
          "usedForTraining",
          "adminInterfaceExposed",
          "actsWithOwnIdentity",
          "anonymousRead",
          "tenancy",
          "outputRenderedAs",
          "decision",
          "autonomyLevel",
          "credentialScope",
          "writableBy",
          "artifactFormat",
          "memoryWrites",
          "modality",
          "toolSideEffects",
          "learning",
          "outputConsumedBy");
  private static final List<String> FLOW =
      List.of("content", "contentControlledBy", "protocol", "lifecycle");
  private static final List<String> ASSET = List.of("sensitivity");

  private final List<AttributeDefinition> component;
  private final List<AttributeDefinition> flow;
  private final List<AttributeDefinition> asset;

  public RuleAttributes(Vocabulary vocabulary) {
    this.component = definitions(vocabulary, ElementKind.COMPONENT, COMPONENT);
    this.flow = definitions(vocabulary, ElementKind.DATA_FLOW, FLOW);
    this.asset = definitions(vocabulary, ElementKind.ASSET, ASSET);
  }

  @Override
  public List<AttributeDefinition> of(ElementKind kind, String type) {
    return of(kind);
  }

  /** Attributes of a kind of elements, whatever their type. */
  public List<AttributeDefinition> of(ElementKind kind) {
    return switch (kind) {
      case COMPONENT -> component;
      case DATA_FLOW -> flow;
      case ASSET -> asset;
      case SYSTEM, TRUST_ZONE -> List.of();
    };
  }

  /** Attributes of a kind that have one of the types. */
  List<AttributeDefinition> of(ElementKind kind, AttributeType... types) {
    return of(kind).stream()
        .filter(attribute -> Stream.of(types).anyMatch(type -> type == attribute.type()))
        .toList();
  }

  private static List<AttributeDefinition> definitions(
      Vocabulary vocabulary, ElementKind kind, List<String> names) {
    return names.stream().map(name -> vocabulary.attribute(kind, name).orElseThrow()).toList();
  }
}
