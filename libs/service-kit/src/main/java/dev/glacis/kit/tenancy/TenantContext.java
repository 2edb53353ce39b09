package dev.glacis.kit.tenancy;

import jakarta.enterprise.context.RequestScoped;

/** Tenant and caller of the running request. */
@RequestScoped
public class TenantContext {

  private String tenantId;
  private String caller;

  /** Never null within a request that passed {@link TenantFilter}. */
  public String tenantId() {
    if (tenantId == null) {
      throw new IllegalStateException("no tenant: the request was not authenticated");
    }
    return tenantId;
  }

  /** Name of the person or client, as audit trails show it. */
  public String caller() {
    return caller;
  }

  void set(String tenantId, String caller) {
    this.tenantId = tenantId;
    this.caller = caller;
  }
}
