package dev.glacis.library.score;

import dev.glacis.engine.pack.TaxonomyReference;
import dev.glacis.engine.pack.ThreatDefinition;
import dev.glacis.library.tables.AtlasTechniques;
import java.util.Collection;

/**
 * How many ATLAS techniques definitions name; a technique and its sub-technique count once.
 *
 * @param mean over all definitions; 0 without any
 */
public record ReferenceCount(double mean, int most) {

  static ReferenceCount of(Collection<ThreatDefinition> definitions) {
    int[] counts = definitions.stream().mapToInt(ReferenceCount::of).toArray();
    int most = 0;
    int sum = 0;
    for (int count : counts) {
      most = Math.max(most, count);
      sum += count;
    }
    return new ReferenceCount(Noise.share(sum, counts.length), most);
  }

  /** The count of one definition. */
  public static int of(ThreatDefinition definition) {
    return AtlasTechniques.counted(
            definition.references().stream()
                .filter(reference -> reference.taxonomy().equals(AtlasTechniques.TAXONOMY))
                .map(TaxonomyReference::id)
                .toList())
        .size();
  }
}
