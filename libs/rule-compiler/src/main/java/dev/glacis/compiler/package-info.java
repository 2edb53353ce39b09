/** Checks rule packs written in YAML and CEL and compiles them to what the engine loads. */
package dev.glacis.compiler;
