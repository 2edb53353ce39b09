package dev.glacis.gateway.systems.view;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is said otherwise about a system: what is absent stays, an empty text means none. */
@Schema(name = "ChangeSystem")
public record SystemPatch(String name, String description, String owner, List<String> tags) {}
