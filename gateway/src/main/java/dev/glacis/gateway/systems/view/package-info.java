/** What callers see of systems and revisions. */
package dev.glacis.gateway.systems.view;
