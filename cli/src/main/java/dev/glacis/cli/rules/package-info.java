/** {@code glacis rules}: what authors of rule packs need before they publish one. */
package dev.glacis.cli.rules;
