/** The picture of an architecture as geometry, free of layout and drawing technology. */
package dev.glacis.reporting.picture.domain;
