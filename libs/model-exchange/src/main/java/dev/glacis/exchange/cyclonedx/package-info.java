/**
 * Bills of materials in CycloneDX JSON, in and out. They list parts and hardly say how these
 * interact: what an import adds to them is marked inferred.
 */
package dev.glacis.exchange.cyclonedx;
