/** Draws a laid out architecture as SVG that is safe to embed into a page. */
package dev.glacis.reporting.picture.drawing;
