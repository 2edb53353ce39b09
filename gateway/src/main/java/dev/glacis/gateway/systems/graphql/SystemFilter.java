package dev.glacis.gateway.systems.graphql;

import dev.glacis.gateway.systems.upstream.SystemQuery;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.graphql.Input;

/** Which systems are wanted; all conditions must hold, what is absent asks for all. */
@Input("SystemFilter")
public record SystemFilter(
    String q,
    String tag,
    String owner,
    List<String> componentType,
    List<Attribute> attribute,
    List<String> sensitivity,
    Boolean deleted) {

  private static final SystemFilter NONE =
      new SystemFilter(null, null, null, null, null, null, null);

  /** An attribute that some element has. */
  @Input("AttributeFilter")
  public record Attribute(@NotNull String name, @NotNull String value) {}

  static SystemQuery query(SystemFilter filter, String q) {
    SystemFilter given = filter == null ? NONE : filter;
    return new SystemQuery(
        given.q == null ? q : given.q,
        given.tag,
        given.owner,
        given.componentType,
        given.attribute == null
            ? null
            : given.attribute.stream().map(each -> each.name() + ':' + each.value()).toList(),
        given.sensitivity,
        given.deleted == null ? null : given.deleted.toString());
  }
}
