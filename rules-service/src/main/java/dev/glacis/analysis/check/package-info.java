/** Checks of documents that nobody stores. */
package dev.glacis.analysis.check;
