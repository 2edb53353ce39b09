/** Compares the engine with an interpreter of CEL, on models without unknown facts. */
package dev.glacis.compiler.differential;
