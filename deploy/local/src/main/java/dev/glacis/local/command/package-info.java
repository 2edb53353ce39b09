/** The commands of the script {@code glacis} that need the platform. */
package dev.glacis.local.command;
