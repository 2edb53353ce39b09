/** Text that others wrote, made safe to show. */
package dev.glacis.reporting.text.domain;
