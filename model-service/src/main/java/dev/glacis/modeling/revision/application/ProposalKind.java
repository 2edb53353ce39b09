package dev.glacis.modeling.revision.application;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a document can propose, in the order of lists. */
public enum ProposalKind {
  @JsonProperty("threat")
  THREAT,
  @JsonProperty("mitigation")
  MITIGATION,
  @JsonProperty("assumption")
  ASSUMPTION
}
