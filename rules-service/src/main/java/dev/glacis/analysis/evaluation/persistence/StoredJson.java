package dev.glacis.analysis.evaluation.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * JSON of the {@code jsonb} columns, with a mapper of its own: what is stored never follows the
 * settings of the API. Rows of earlier releases may lack fields, those of later ones have more.
 */
@ApplicationScoped
class StoredJson {

  private final JsonMapper mapper =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  String write(Object value) {
    try {
      return mapper.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a body cannot be written as JSON", e);
    }
  }

  <T> T read(String json, Class<T> type) {
    try {
      return mapper.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored body is no " + type.getSimpleName(), e);
    }
  }
}
