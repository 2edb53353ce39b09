/** System templates: architecture models with parameters, read and made into plain ones. */
package dev.glacis.exchange.template;
