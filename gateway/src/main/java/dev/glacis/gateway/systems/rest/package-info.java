/** REST endpoints over systems, revisions and imports. */
package dev.glacis.gateway.systems.rest;
