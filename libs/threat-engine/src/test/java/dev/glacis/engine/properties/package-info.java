/** Properties that every evaluation has, over random models; shared with the tests of packs. */
package dev.glacis.engine.properties;
