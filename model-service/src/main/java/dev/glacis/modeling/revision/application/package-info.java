/** Use cases about revisions: commit, import, read, export. */
package dev.glacis.modeling.revision.application;
