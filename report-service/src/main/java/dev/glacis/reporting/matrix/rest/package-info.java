/** Serves the matrix as JSON. */
package dev.glacis.reporting.matrix.rest;
