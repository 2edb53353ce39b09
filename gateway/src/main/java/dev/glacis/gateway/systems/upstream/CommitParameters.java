package dev.glacis.gateway.systems.upstream;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What goes with a document that is to be committed; all but the format may be null. */
public record CommitParameters(
    @HeaderParam(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String contentType,
    @HeaderParam(HttpHeaders.IF_MATCH)
        @Parameter(description = "Number of the head that the document is based on, as in \"3\"")
        String ifMatch,
    @HeaderParam("Idempotency-Key")
        @Parameter(description = "Repeating a request under its key does nothing")
        String requestKey,
    @QueryParam("format")
        @DefaultValue("auto")
        @Parameter(description = "Name of the document's format")
        String format,
    @QueryParam("message") @Parameter(description = "Why it is committed") String message,
    @QueryParam("file") @Parameter(description = "File that the document was in") String file,
    @QueryParam("commit") @Parameter(description = "Address of the commit that the document was in")
        String commit) {}
