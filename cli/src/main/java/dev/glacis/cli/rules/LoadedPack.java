package dev.glacis.cli.rules;

import dev.glacis.compiler.Compilation;
import dev.glacis.engine.pack.PackSet;

/**
 * Sources of packs that compiled without a problem.
 *
 * @param together the compiled packs with those that ship
 */
record LoadedPack(PackSources sources, Compilation compilation, PackSet together) {}
