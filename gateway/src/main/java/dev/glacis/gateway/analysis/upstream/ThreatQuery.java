package dev.glacis.gateway.analysis.upstream;

import jakarta.ws.rs.QueryParam;
import java.util.List;

/** Which threats of a revision are wanted; what is empty or null asks for all. */
public record ThreatQuery(
    @QueryParam("first") Integer first,
    @QueryParam("after") String after,
    @QueryParam("certainty") List<String> certainty,
    @QueryParam("severity") List<String> severity,
    @QueryParam("status") List<String> status,
    @QueryParam("stride") List<String> stride,
    @QueryParam("element") List<String> element) {}
