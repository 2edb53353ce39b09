/** The published JSON Schemas of source files, for tests of packs. */
package dev.glacis.compiler.schema;
