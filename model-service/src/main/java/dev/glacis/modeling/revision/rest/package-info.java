/** Revisions over HTTP. */
package dev.glacis.modeling.revision.rest;
