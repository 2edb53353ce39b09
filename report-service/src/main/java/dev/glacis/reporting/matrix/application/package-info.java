/** Reads the matrix. */
package dev.glacis.reporting.matrix.application;
