package dev.glacis.modeling.system.rest;

import dev.glacis.kit.problem.ProblemException;
import dev.glacis.kit.problem.ProblemType;
import dev.glacis.modeling.system.domain.SystemFilter;
import dev.glacis.modeling.system.domain.SystemTrait;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which systems a caller wants; all conditions must hold, repeated ones too. */
public class SystemListParameters {

  private static final int MOST_TRAITS = 10;

  /** Part of the key or the name. */
  @QueryParam("q")
  String q;

  @QueryParam("tag")
  String tag;

  @QueryParam("owner")
  String owner;

  /** A component type; subtypes count. */
  @QueryParam("componentType")
  List<String> componentType;

  /** {@code name:value} of any element. */
  @QueryParam("attribute")
  List<String> attribute;

  /** Class of an asset, such as {@code personal}. */
  @QueryParam("sensitivity")
  List<String> sensitivity;

  /** {@code true} for deleted systems instead of the others. */
  @QueryParam("deleted")
  @DefaultValue("false")
  String deleted;

  SystemFilter toFilter() {
    List<SystemTrait> traits = new ArrayList<>();
    componentType.forEach(type -> traits.add(SystemTrait.componentType(type)));
    attribute.forEach(pair -> traits.add(attribute(pair)));
    sensitivity.forEach(value -> traits.add(SystemTrait.sensitivity(value)));
    if (traits.size() > MOST_TRAITS) {
      throw invalid("at most " + MOST_TRAITS + " of componentType, attribute and sensitivity");
    }
    return new SystemFilter(
        Optional.ofNullable(q),
        Optional.ofNullable(tag),
        Optional.ofNullable(owner),
        traits,
        flag(deleted));
  }

  private static SystemTrait attribute(String pair) {
    int colon = pair.indexOf(':');
    if (colon < 1 || colon == pair.length() - 1) {
      throw invalid("attribute must be name:value, such as internetFacing:true");
    }
    return SystemTrait.attribute(pair.substring(0, colon), pair.substring(colon + 1));
  }

  private static boolean flag(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw invalid("deleted must be true or false");
    };
  }

  private static ProblemException invalid(String detail) {
    return new ProblemException(ProblemType.INVALID_PARAMETER, detail);
  }
}
