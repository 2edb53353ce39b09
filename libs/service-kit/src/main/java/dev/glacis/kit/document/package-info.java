/**
 * How callers send documents, and what they are told about those that cannot be read; only for
 * services that read some.
 */
package dev.glacis.kit.document;
