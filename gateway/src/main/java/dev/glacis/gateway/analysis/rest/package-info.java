/** REST endpoints over evaluations and rules. */
package dev.glacis.gateway.analysis.rest;
