package dev.glacis.modeling.system.persistence;

import dev.glacis.modeling.system.domain.SystemFilter;
import dev.glacis.modeling.system.domain.SystemTrait;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A filter as the text of one query; only what is asked for is in it. */
final class SystemQuery {

  private final StringBuilder text =
      new StringBuilder("from System s where s.tenantId = :tenantId");
  private final Map<String, Object> parameters = new HashMap<>();

  private SystemQuery(String tenantId) {
    parameters.put("tenantId", tenantId);
  }

  static SystemQuery of(String tenantId, SystemFilter filter) {
    SystemQuery query = new SystemQuery(tenantId);
    query.text.append(
        filter.deleted() ? " and s.deletedAt is not null" : " and s.deletedAt is null");
    filter
        .text()
        .ifPresent(
            wanted -> query.and("s.searchText like :text escape '\\'", "text", containing(wanted)));
    filter.tag().ifPresent(tag -> query.and("array_contains(s.tags, :tag)", "tag", tag));
    filter.owner().ifPresent(owner -> query.and("s.owner = :owner", "owner", owner));
    for (int i = 0; i < filter.traits().size(); i++) {
      query.holds(filter.traits().get(i), i);
    }
    return query;
  }

  SystemQuery behind(String key) {
    and("s.key > :after", "after", key);
    return this;
  }

  String text() {
    return text.toString();
  }

  Map<String, Object> parameters() {
    return parameters;
  }

  private void and(String part, String name, Object value) {
    text.append(" and ").append(part);
    parameters.put(name, value);
  }

  private void holds(SystemTrait trait, int number) {
    text.append(
        (" and s.id in (select t.id.systemId from SystemTrait t where t.id.tenantId = :tenantId"
                + " and t.id.kind = :kind%1$d and t.id.name = :name%1$d"
                + " and t.id.value = :value%1$d)")
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
