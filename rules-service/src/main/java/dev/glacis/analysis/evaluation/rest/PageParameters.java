package dev.glacis.analysis.evaluation.rest;

import dev.glacis.kit.paging.PageRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/**
 * Query parameters of every list.
 *
 * @param first how many items
 * @param after cursor of the last item of the page before
 */
public record PageParameters(
    @QueryParam("first") @DefaultValue(PageRequest.DEFAULT_FIRST) int first,
    @QueryParam("after") String after) {

  PageRequest request() {
    return PageRequest.of(first, after);
  }
}
