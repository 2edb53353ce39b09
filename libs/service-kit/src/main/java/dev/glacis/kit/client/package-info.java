/** How services call each other: whose token goes along, and what their answers mean. */
package dev.glacis.kit.client;
