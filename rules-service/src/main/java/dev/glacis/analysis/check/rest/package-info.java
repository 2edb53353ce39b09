/** Checks over HTTP. */
package dev.glacis.analysis.check.rest;
