/** The catalogue over HTTP, and whether it is there. */
package dev.glacis.analysis.catalogue.rest;
