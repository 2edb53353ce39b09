/** Pictures of a model as text, for tools that draw: Mermaid and Graphviz DOT. Out only. */
package dev.glacis.exchange.diagram;
