/** Reports of evaluated revisions. */
package dev.glacis.gateway.reports;
