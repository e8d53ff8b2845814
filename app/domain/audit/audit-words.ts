import { z } from "zod";
import { m } from "~/content/messages";
import { steps, worksheetOf } from "~/content/steps";
import { numbered, say } from "~/content/text";
import type { AuditKind } from "../activity/audit.server";
import { toldName } from "../baseline/told-measure";
import { roleName, roles } from "../coalition/role";

const kindWords: Readonly<Record<AuditKind, () => string>> = {
  "member.roles_changed": m.audit_kind_roles_changed,
  "member.joined": m.audit_kind_joined,
  "member.left": m.audit_kind_left,
  "member.lead_appointed": m.audit_kind_lead_appointed,
  "coalition.created": m.audit_kind_created,
  "restricted.seen": m.audit_kind_restricted,
  "export.made": m.audit_kind_export,
  "approval.signed": m.audit_kind_signed,
  "approval.approved": m.audit_kind_approved,
  "approval.sent_back": m.audit_kind_sent_back,
  "approval.reopened": m.audit_kind_reopened,
  "target.agreed": m.audit_kind_target,
  "meeting.approved": m.audit_kind_minutes,
  "attestation.given": m.audit_kind_attested,
  "attestation.taken_back": m.audit_kind_attestation_back,
  "answer.restored": m.audit_kind_answer_restored,
  "answer.row_restored": m.audit_kind_row_restored,
  "theory.restored": m.audit_kind_theory_restored,
  "theory.wording_restored": m.audit_kind_wording_restored,
};

/** What was done, in a few words. */
export function auditKindWords(kind: string): string {
  return Object.entries(kindWords).find(([known]) => known === kind)?.[1]() ?? kind;
}

type About = { readonly subject: string; readonly detail: unknown; /** The member it was done to, where it was one. */ readonly person: string | null };

/** To what it was done: a person, a worksheet, a criterion, or what it was called then. */
export function auditAbout({ subject, detail, person }: About): string {
  if (person !== null) return person;
  const sheet = worksheetOf(subject);
  if (sheet) return numbered(sheet);
  const criterion = steps.flatMap((step) => step.criteria).find(({ id }) => id === subject);
  if (criterion) return `${criterion.id} ${say(criterion.text)}`;
  const words = named.safeParse(detail).data;
  return toldName(detail) ?? words?.text ?? words?.name ?? words?.title ?? "";
}

/** What else is known: the roles that were given, the version, the reason. */
export function auditMore(detail: unknown): string {
  const known = more.safeParse(detail).data;
  if (!known) return "";
  const given = known.roles?.map((role) => say(roleName[role])).join(", ");
  return [given, known.version === undefined ? undefined : m.history_version({ version: known.version }), known.reason].filter(Boolean).join(" · ");
}

const named = z.object({ text: z.string().optional(), name: z.string().optional(), title: z.string().optional() });
const more = z.object({ roles: z.array(z.enum(roles)).optional().catch(undefined), version: z.number().optional().catch(undefined), reason: z.string().optional().catch(undefined) });
