package dev.glacis.modeling.system.persistence;

import dev.glacis.modeling.system.domain.SystemFilter;
import dev.glacis.modeling.system.domain.SystemTrait;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A filter as the condition of one query; only what is asked for is in it. */
final class SystemQuery {

  private final StringBuilder condition = new StringBuilder("tenantId = :tenantId");
  private final Map<String, Object> parameters = new HashMap<>();

  private SystemQuery(String tenantId) {
    parameters.put("tenantId", tenantId);
  }

  static SystemQuery of(String tenantId, SystemFilter filter) {
    SystemQuery query = new SystemQuery(tenantId);
    query.condition.append(
        filter.deleted() ? " and deletedAt is not null" : " and deletedAt is null");
    filter
        .text()
        .ifPresent(
            text ->
                query.and(
                    "(lower(key) like :text escape '\\' or lower(name) like :text escape '\\')",
                    "text",
                    containing(text)));
    filter.tag().ifPresent(tag -> query.and("array_contains(tags, :tag)", "tag", tag));
    filter.owner().ifPresent(owner -> query.and("owner = :owner", "owner", owner));
    for (int i = 0; i < filter.traits().size(); i++) {
      query.holds(filter.traits().get(i), i);
    }
    return query;
  }

  SystemQuery behind(String key) {
    and("key > :after", "after", key);
    return this;
  }

  String condition() {
    return condition.toString();
  }

  Map<String, Object> parameters() {
    return parameters;
  }

  private void and(String part, String name, Object value) {
    condition.append(" and ").append(part);
    parameters.put(name, value);
  }

  private void holds(SystemTrait trait, int number) {
    condition.append(
        """
         and id in (select t.id.systemId from SystemTrait t where t.id.tenantId = :tenantId
         and t.id.kind = :kind%1$d and t.id.name = :name%1$d and t.id.value = :value%1$d)"""
            .formatted(number));
    parameters.put("kind" + number, TraitRows.label(trait.kind()));
    parameters.put("name" + number, trait.name());
    parameters.put("value" + number, trait.value());
  }

  private static String containing(String text) {
    String literal = text.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
    return "%" + literal + "%";
  }
}
