/** What another release of MITRE ATLAS would change for the library. */
package dev.glacis.library.atlas;
