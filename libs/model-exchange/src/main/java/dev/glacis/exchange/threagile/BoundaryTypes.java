package dev.glacis.exchange.threagile;

import java.util.Set;

/** Threagile's types of trust boundaries. */
final class BoundaryTypes {

  static final Set<String> ALL =
      Set.of(
          "network-on-prem",
          "network-dedicated-hoster",
          "network-virtual-lan",
          "network-cloud-provider",
          "network-cloud-security-group",
          "network-policy-namespace-isolation",
          "execution-environment");

  private BoundaryTypes() {}
}
