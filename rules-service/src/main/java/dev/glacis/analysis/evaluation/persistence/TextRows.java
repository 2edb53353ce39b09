package dev.glacis.analysis.evaluation.persistence;

import dev.glacis.analysis.evaluation.domain.CountermeasureDefinitionText;
import dev.glacis.analysis.evaluation.domain.DefinitionText;
import dev.glacis.analysis.evaluation.domain.KeptTexts;
import dev.glacis.engine.pack.PackSet;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;

/** Texts in the table {@code pack_set_text}. */
@ApplicationScoped
@Transactional
class TextRows implements KeptTexts, PanacheRepositoryBase<TextEntity, TextEntity.Key> {

  private static final String THREAT = "threat";
  private static final String COUNTERMEASURE = "countermeasure";
  private static final String INSERT =
      """
      insert into pack_set_text (tenant_id, pack_set_digest, kind, id, body)
      values (?1, ?2, ?3, ?4, cast(?5 as jsonb)) on conflict do nothing
      """;

  private final StoredJson json;

  TextRows(StoredJson json) {
    this.json = json;
  }

  @Override
  public void keep(String tenant, PackSet packs) {
    String digest = packs.digest();
    if (count("tenantId = ?1 and packSetDigest = ?2", tenant, digest) > 0) {
      return;
    }
    packs.definitions().stream()
        .map(DefinitionText::of)
        .forEach(text -> insert(tenant, digest, THREAT, text.id(), text));
    packs.countermeasures().stream()
        .map(CountermeasureDefinitionText::of)
        .forEach(text -> insert(tenant, digest, COUNTERMEASURE, text.id(), text));
  }

  @Override
  public List<DefinitionText> definitions(
      String tenant, String packSetDigest, Collection<String> ids) {
    return read(tenant, packSetDigest, THREAT, ids, DefinitionText.class);
  }

  @Override
  public List<CountermeasureDefinitionText> countermeasures(
      String tenant, String packSetDigest, Collection<String> ids) {
    return read(tenant, packSetDigest, COUNTERMEASURE, ids, CountermeasureDefinitionText.class);
  }

  private <T> List<T> read(
      String tenant, String digest, String kind, Collection<String> ids, Class<T> type) {
    return find(
            "tenantId = ?1 and packSetDigest = ?2 and kind = ?3 and id in ?4 order by id",
            tenant,
            digest,
            kind,
            List.copyOf(ids))
        .stream()
        .map(row -> json.read(row.body, type))
        .toList();
  }

  private void insert(String tenant, String digest, String kind, String id, Object text) {
    getEntityManager()
        .createNativeQuery(INSERT)
        .setParameter(1, tenant)
        .setParameter(2, digest)
        .setParameter(3, kind)
        .setParameter(4, id)
        .setParameter(5, json.write(text))
        .executeUpdate();
  }
}
