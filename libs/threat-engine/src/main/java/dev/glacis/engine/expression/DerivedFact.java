package dev.glacis.engine.expression;

import java.util.Arrays;
import java.util.Optional;

/** Facts that the graph of a model gives, by the field name that conditions use. */
public enum DerivedFact {
  COMPONENT_NAME("name", ValueType.COMPONENT, ValueType.TEXT),
  COMPONENT_TRUST("trustRating", ValueType.COMPONENT, ValueType.NUMBER),
  INCOMING("incoming", ValueType.COMPONENT, ValueType.FLOWS),
  OUTGOING("outgoing", ValueType.COMPONENT, ValueType.FLOWS),
  COMPONENT_ASSETS("assets", ValueType.COMPONENT, ValueType.ASSETS),
  STORED("stored", ValueType.COMPONENT, ValueType.ASSETS),
  PROCESSED("processed", ValueType.COMPONENT, ValueType.ASSETS),
  EXPOSURE("exposure", ValueType.COMPONENT, ValueType.NUMBER),
  EXPOSURE_HOPS("exposureHops", ValueType.COMPONENT, ValueType.NUMBER),
  RECEIVES_UNTRUSTED_CONTENT("receivesUntrustedContent", ValueType.COMPONENT, ValueType.BOOLEAN),
  READS_SENSITIVE_DATA("readsSensitiveData", ValueType.COMPONENT, ValueType.BOOLEAN),
  CAN_SEND_OUTWARD("canSendOutward", ValueType.COMPONENT, ValueType.BOOLEAN),
  FLOW_NAME("name", ValueType.FLOW, ValueType.TEXT),
  SOURCE("source", ValueType.FLOW, ValueType.COMPONENT),
  DESTINATION("destination", ValueType.FLOW, ValueType.COMPONENT),
  FLOW_ASSETS("assets", ValueType.FLOW, ValueType.ASSETS),
  CROSSES_ZONE("crossesZone", ValueType.FLOW, ValueType.BOOLEAN),
  ENTERS_MORE_TRUSTED("entersMoreTrusted", ValueType.FLOW, ValueType.BOOLEAN),
  LEAVES_TO_LESS_TRUSTED("leavesToLessTrusted", ValueType.FLOW, ValueType.BOOLEAN),
  ASSET_NAME("name", ValueType.ASSET, ValueType.TEXT),
  CONFIDENTIALITY("confidentiality", ValueType.ASSET, ValueType.NUMBER),
  INTEGRITY("integrity", ValueType.ASSET, ValueType.NUMBER),
  AVAILABILITY("availability", ValueType.ASSET, ValueType.NUMBER),
  STORED_BY("storedBy", ValueType.ASSET, ValueType.COMPONENTS),
  PROCESSED_BY("processedBy", ValueType.ASSET, ValueType.COMPONENTS),
  CARRIED_BY("carriedBy", ValueType.ASSET, ValueType.FLOWS),
  ZONE_NAME("name", ValueType.ZONE, ValueType.TEXT),
  ZONE_TRUST("trustRating", ValueType.ZONE, ValueType.NUMBER),
  ZONE_COMPONENTS("components", ValueType.ZONE, ValueType.COMPONENTS),
  SYSTEM_NAME("name", ValueType.SYSTEM, ValueType.TEXT),
  SYSTEM_COMPONENTS("components", ValueType.SYSTEM, ValueType.COMPONENTS),
  SYSTEM_FLOWS("flows", ValueType.SYSTEM, ValueType.FLOWS),
  SYSTEM_ASSETS("assets", ValueType.SYSTEM, ValueType.ASSETS),
  SYSTEM_ZONES("zones", ValueType.SYSTEM, ValueType.ZONES);

  private final String field;
  private final ValueType owner;
  private final ValueType type;

  DerivedFact(String field, ValueType owner, ValueType type) {
    this.field = field;
    this.owner = owner;
    this.type = type;
  }

  /** The name after the dot. */
  public String field() {
    return field;
  }

  /** Type of the element that has the fact. */
  public ValueType owner() {
    return owner;
  }

  public ValueType type() {
    return type;
  }

  /** The fact that a field of an element stands for; empty when there is none. */
  public static Optional<DerivedFact> of(ValueType owner, String field) {
    return Arrays.stream(values())
        .filter(fact -> fact.owner == owner && fact.field.equals(field))
        .findFirst();
  }
}
