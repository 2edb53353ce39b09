/** What callers are told about documents that cannot be read; only for services that read some. */
package dev.glacis.kit.document;
