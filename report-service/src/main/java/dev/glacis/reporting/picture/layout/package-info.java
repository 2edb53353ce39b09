/** Places trust zones, components and data flows with ELK's layered algorithm. */
package dev.glacis.reporting.picture.layout;
