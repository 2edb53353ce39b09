package dev.glacis.gateway.systems.view;

import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From where to where an element moved. */
@Type("Move")
@Schema(name = "Move")
public record MoveView(ParentView from, ParentView to) {}
