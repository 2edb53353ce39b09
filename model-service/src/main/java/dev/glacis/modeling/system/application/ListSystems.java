package dev.glacis.modeling.system.application;

import dev.glacis.kit.paging.Page;
import dev.glacis.kit.paging.PageRequest;
import dev.glacis.modeling.system.domain.ModeledSystem;
import dev.glacis.modeling.system.domain.SystemFilter;
import dev.glacis.modeling.system.domain.Systems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Lists the systems of a tenant by key. */
@ApplicationScoped
public class ListSystems {

  private final Systems systems;

  ListSystems(Systems systems) {
    this.systems = systems;
  }

  @Transactional
  public Page<SystemView> list(String tenantId, SystemFilter filter, PageRequest request) {
    List<ModeledSystem> rows =
        systems.list(tenantId, filter, request.after().orElse(null), request.first() + 1);
    long total = systems.count(tenantId, filter);
    return Page.of(rows, request, total, ModeledSystem::key).map(SystemView::of);
  }
}
