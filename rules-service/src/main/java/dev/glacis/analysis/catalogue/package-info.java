/** The rule packs in force and what they contain. */
package dev.glacis.analysis.catalogue;
