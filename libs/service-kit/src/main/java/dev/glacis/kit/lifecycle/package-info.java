/** Deleted systems, as the services that do not own systems know them from events. */
package dev.glacis.kit.lifecycle;
