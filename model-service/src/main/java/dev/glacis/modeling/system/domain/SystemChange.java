package dev.glacis.modeling.system.domain;

import java.util.List;
import java.util.Optional;

/** What people say otherwise about a system; what is empty stays as it is. */
public record SystemChange(
    Optional<String> name,
    Optional<String> description,
    Optional<String> owner,
    Optional<List<String>> tags) {}
