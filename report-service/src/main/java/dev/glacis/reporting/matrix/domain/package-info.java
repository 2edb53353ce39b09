/** How threats spread over STRIDE and the components. */
package dev.glacis.reporting.matrix.domain;
