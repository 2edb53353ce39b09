/** Typed conditions of compiled packs: a closed set of nodes, ready to be turned into code. */
package dev.glacis.engine.expression;
