package dev.glacis.analysis.evaluation.domain;

import java.util.UUID;

/**
 * A part of a list of one evaluation.
 *
 * @param after position after which it begins; -1 for the start
 * @param limit most items
 */
public record ListQuery(String tenant, UUID evaluation, int after, int limit) {

  /** The whole list. */
  public static ListQuery all(String tenant, UUID evaluation) {
    return new ListQuery(tenant, evaluation, -1, Integer.MAX_VALUE);
  }
}
