package dev.glacis.gateway.paging;

import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a page ends; <code>endCursor</code> is given as <code>after</code> for the next one, null
 * on an empty page.
 */
@Type("PageInfo")
@Schema(name = "PageInfo")
public record PageInfoView(String endCursor, boolean hasNext) {}
