/** What report-service keeps of an evaluated revision: plain values, no rule and no I/O. */
package dev.glacis.reporting.snapshot.domain;
