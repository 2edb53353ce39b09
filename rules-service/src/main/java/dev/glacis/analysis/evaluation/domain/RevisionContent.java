package dev.glacis.analysis.evaluation.domain;

import dev.glacis.engine.model.ArchitectureModel;

/** An architecture model with the places of its elements. */
public record RevisionContent(ArchitectureModel architecture, SourcePlaces places) {}
