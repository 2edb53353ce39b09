/** The indexed graph of an architecture model: everything derived from it, once per model. */
package dev.glacis.engine.graph;
