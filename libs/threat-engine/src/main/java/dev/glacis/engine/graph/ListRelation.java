package dev.glacis.engine.graph;

import dev.glacis.engine.expression.DerivedFact;
import dev.glacis.engine.model.ElementKind;

/** Which elements a list of another element holds. */
public enum ListRelation {
  INCOMING(ElementKind.COMPONENT, ElementKind.DATA_FLOW),
  OUTGOING(ElementKind.COMPONENT, ElementKind.DATA_FLOW),
  STORED(ElementKind.COMPONENT, ElementKind.ASSET),
  PROCESSED(ElementKind.COMPONENT, ElementKind.ASSET),
  COMPONENT_ASSETS(ElementKind.COMPONENT, ElementKind.ASSET),
  FLOW_ASSETS(ElementKind.DATA_FLOW, ElementKind.ASSET),
  STORED_BY(ElementKind.ASSET, ElementKind.COMPONENT),
  PROCESSED_BY(ElementKind.ASSET, ElementKind.COMPONENT),
  CARRIED_BY(ElementKind.ASSET, ElementKind.DATA_FLOW),
  ZONE_COMPONENTS(ElementKind.TRUST_ZONE, ElementKind.COMPONENT),
  SYSTEM_COMPONENTS(ElementKind.SYSTEM, ElementKind.COMPONENT),
  SYSTEM_FLOWS(ElementKind.SYSTEM, ElementKind.DATA_FLOW),
  SYSTEM_ASSETS(ElementKind.SYSTEM, ElementKind.ASSET),
  SYSTEM_ZONES(ElementKind.SYSTEM, ElementKind.TRUST_ZONE);

  private final ElementKind owner;
  private final ElementKind member;

  ListRelation(ElementKind owner, ElementKind member) {
    this.owner = owner;
    this.member = member;
  }

  public ElementKind owner() {
    return owner;
  }

  public ElementKind member() {
    return member;
  }

  /** The relation from the members to the owners; null when there is none. */
  public ListRelation reversed() {
    return switch (this) {
      case STORED -> STORED_BY;
      case PROCESSED -> PROCESSED_BY;
      case FLOW_ASSETS -> CARRIED_BY;
      case STORED_BY -> STORED;
      case PROCESSED_BY -> PROCESSED;
      case CARRIED_BY -> FLOW_ASSETS;
      case INCOMING,
          OUTGOING,
          COMPONENT_ASSETS,
          ZONE_COMPONENTS,
          SYSTEM_COMPONENTS,
          SYSTEM_FLOWS,
          SYSTEM_ASSETS,
          SYSTEM_ZONES ->
          null;
    };
  }

  /** Whether it lists the flows at a component. */
  public boolean ofFlows() {
    return this == INCOMING || this == OUTGOING;
  }

  /** The relation behind a derived fact that is a list of elements; null for any other fact. */
  public static ListRelation of(DerivedFact fact) {
    for (ListRelation relation : values()) {
      if (relation.name().equals(fact.name())) {
        return relation;
      }
    }
    return null;
  }
}
