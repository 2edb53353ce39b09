/** The consumer of committed revisions and the publisher of finished evaluations. */
package dev.glacis.analysis.evaluation.messaging;
