package dev.glacis.modeling.revision.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.glacis.exchange.LossReport;
import dev.glacis.exchange.SourceMap;
import dev.glacis.modeling.revision.domain.Revision;
import dev.glacis.modeling.revision.domain.RevisionContent;
import dev.glacis.modeling.revision.domain.StoredDocument;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Contents of revisions as rows; parts are read without the rest of the row. */
@ApplicationScoped
class ContentRows implements PanacheRepositoryBase<RevisionContentEntity, UUID> {

  private static final String OWN = "tenantId = ?1 and revisionId = ?2";

  private final ObjectMapper mapper;

  ContentRows(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  void add(Revision revision, RevisionContent content) {
    RevisionContentEntity row = new RevisionContentEntity();
    row.revisionId = revision.id();
    row.tenantId = revision.tenantId();
    row.document = content.document().bytes();
    row.mediaType = content.document().mediaType();
    row.architecture = content.architecture();
    row.sourceMap = json(content.sourceMap());
    row.lossReport = json(content.lossReport());
    persist(row);
  }

  Optional<StoredDocument> document(Revision revision) {
    return find("select document, mediaType from RevisionContent where " + OWN, own(revision))
        .project(DocumentPart.class)
        .firstResultOptional()
        .map(part -> new StoredDocument(part.document(), part.mediaType()));
  }

  Optional<String> architecture(Revision revision) {
    return find("select architecture from RevisionContent where " + OWN, own(revision))
        .project(String.class)
        .firstResultOptional();
  }

  Optional<RevisionContent> content(Revision revision) {
    return find(OWN, own(revision)).firstResultOptional().map(this::toContent);
  }

  private RevisionContent toContent(RevisionContentEntity row) {
    return new RevisionContent(
        new StoredDocument(row.document, row.mediaType),
        row.architecture,
        read(row.sourceMap, SourceMap.class),
        read(row.lossReport, LossReport.class));
  }

  private String json(Object value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record of ours cannot be written as JSON", e);
    }
  }

  private <T> T read(String json, Class<T> type) {
    try {
      return mapper.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a row of ours is no " + type.getSimpleName(), e);
    }
  }

  private static Object[] own(Revision revision) {
    return new Object[] {revision.tenantId(), revision.id()};
  }

  /** The original document alone. */
  record DocumentPart(byte[] document, String mediaType) {}
}
