/** The use case of a check. */
package dev.glacis.analysis.check.application;
