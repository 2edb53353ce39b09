package dev.glacis.reporting.picture.drawing;

/** The style sheet inside every picture, so that a picture can also stand alone. */
final class PictureStyle {

  static final String CSS =
      """
      .architecture { font-family: "Segoe UI", "Helvetica Neue", Helvetica, Arial, sans-serif; }
      .architecture text { unicode-bidi: isolate; fill: #1b2430; }
      .zone rect { stroke-width: 1.3; }
      .zone-name { font-size: 14px; font-weight: 600; }
      .architecture .trust-pill { fill: #ffffff; stroke: #8a94a3; stroke-width: .8; }
      .trust-text { font-size: 11px; text-anchor: middle; }
      .part .shape { fill: #ffffff; stroke: #4a5b70; stroke-width: 1.4; }
      .part .rim { fill: none; stroke: #4a5b70; stroke-width: 1.4; }
      .part .sign { fill: none; stroke: #4a5b70; stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
      .part.ai .sign, .part.ai-store .sign { stroke: #5a3ea6; }
      .part.ai .shape { fill: #f4f0fd; stroke: #5a3ea6; stroke-width: 1.8; }
      .part.ai-store .shape { fill: #f4f0fd; stroke: #5a3ea6; stroke-width: 1.6; }
      .part.ai-store .rim { stroke: #5a3ea6; stroke-width: 1.6; }
      .part.actor .shape { fill: #fffdf6; }
      .part.store .shape { fill: #f3f6f9; }
      .part.external .shape { stroke-dasharray: 6 4; }
      .part.unknown .shape { fill: #fafafa; stroke: #6b7380; stroke-dasharray: 1.5 3; }
      .part .tag { fill: #5a3ea6; }
      .architecture .tagged { fill: #ffffff; font-size: 9.5px; font-weight: 700; text-anchor: middle; }
      .name { font-size: 14px; font-weight: 600; text-anchor: middle; }
      .architecture .type { font-size: 11px; text-anchor: middle; fill: #4c5869; }
      .architecture .start { text-anchor: start; }
      .flow .line { fill: none; stroke: #45556b; stroke-width: 1.4; }
      .flow .head { fill: #45556b; }
      .flow-label .paper { fill: #ffffff; fill-opacity: .6; }
      .flow-label text { font-size: 12px; }
      .badge circle { stroke: #ffffff; stroke-width: 1.5; }
      .architecture .badge text { fill: #ffffff; font-size: 11.5px; font-weight: 700; text-anchor: middle; }
      .badge.critical circle { fill: #8f1530; }
      .badge.high circle { fill: #b9430b; }
      .badge.medium circle { fill: #876000; }
      .badge.low circle { fill: #3b6a54; }
      .legend text { font-size: 12px; }
      .legend .rule { stroke: #c9d0d9; stroke-width: 1; }
      .legend .swatch { stroke: #8a94a3; stroke-width: .8; }
      """;

  private PictureStyle() {}
}
