package dev.glacis.modeling.template.rest;

import static dev.glacis.kit.tenancy.Roles.ADMIN;
import static dev.glacis.kit.tenancy.Roles.ANALYST;
import static dev.glacis.kit.tenancy.Roles.ARCHITECT;
import static dev.glacis.kit.tenancy.Roles.AUDITOR;
import static dev.glacis.kit.tenancy.Roles.AUTOMATION;
import static dev.glacis.kit.tenancy.Roles.VIEWER;

import dev.glacis.kit.paging.Page;
import dev.glacis.kit.paging.PageRequest;
import dev.glacis.modeling.template.application.TemplateView;
import dev.glacis.modeling.template.application.Templates;
import dev.glacis.modeling.web.ListParameters;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** What systems can be created from, with {@code POST /systems}. */
@Path("/templates")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TemplateResource {

  private final Templates templates;

  TemplateResource(Templates templates) {
    this.templates = templates;
  }

  @GET
  @RolesAllowed({VIEWER, ARCHITECT, ANALYST, AUDITOR, ADMIN, AUTOMATION})
  public Page<TemplateView> list(@BeanParam ListParameters parameters) {
    PageRequest request = parameters.toRequest();
    List<TemplateView> all = templates.list();
    List<TemplateView> rows =
        all.stream()
            .filter(template -> template.id().compareTo(request.after().orElse("")) > 0)
            .limit(request.first() + 1L)
            .toList();
    return Page.of(rows, request, all.size(), TemplateView::id);
  }
}
