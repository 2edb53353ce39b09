/** Makes the security report of a revision. */
package dev.glacis.reporting.security.application;
