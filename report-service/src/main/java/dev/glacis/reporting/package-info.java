/** Reports, pictures and figures from evaluated revisions. */
package dev.glacis.reporting;
