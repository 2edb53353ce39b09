/** A stand-in for model-service, controlled by tests over HTTP. */
package dev.glacis.analysis.stub;
