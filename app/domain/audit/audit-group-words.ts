import { m } from "~/content/messages";
import type { AuditGroup } from "../activity/audit.server";

/** What the groups of the account are called. */
export const auditGroupWords: Readonly<Record<AuditGroup, () => string>> = {
  roles: m.audit_group_roles,
  restricted: m.audit_group_restricted,
  exports: m.audit_group_exports,
  approvals: m.audit_group_approvals,
  attestations: m.audit_group_attestations,
  restores: m.audit_group_restores,
};
