/** What types of other tools are in the own vocabulary: data, shipped per format or given. */
package dev.glacis.exchange.mapping;
