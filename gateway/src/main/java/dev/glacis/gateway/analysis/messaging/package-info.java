/** Where news of evaluations comes from. */
package dev.glacis.gateway.analysis.messaging;
