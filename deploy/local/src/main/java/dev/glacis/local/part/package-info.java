/** The parts of the platform, one class for each thing that can be started and stopped. */
package dev.glacis.local.part;
