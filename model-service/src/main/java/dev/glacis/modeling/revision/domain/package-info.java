/** Revisions: immutable, numbered snapshots of a system's architecture model. */
package dev.glacis.modeling.revision.domain;
