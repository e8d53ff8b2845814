import type { Actor, Role } from "./role";

/** The permission matrix of the planning process, whole: one row a capability, one column an actor.
 *  `yes`; `group` in one's own working group; `data` on data worksheets; `session` in one's own session; `shared` what was
 *  shared for review; `form` through a public form; `invite` may invite; `invite-group` into one's own group; `propose`;
 *  `named` where named as approver; `no`. "worksheet:answer" is to write where the guide names one's role (or all members) as
 *  filling or approving a worksheet; "worksheet:fill" is to write in the others that one may read. */
export type Grant = "yes" | "group" | "data" | "session" | "shared" | "form" | "invite" | "invite-group" | "propose" | "named" | "no";

const columns = ["lead", "exec", "core", "wg_lead", "wg", "data", "fac", "resident", "guest", "reviewer", "viewer", "public"] as const satisfies readonly Actor[];
type Row = readonly [Grant, Grant, Grant, Grant, Grant, Grant, Grant, Grant, Grant, Grant, Grant, Grant];

const table = {
  "coalition:manage": ["yes", "no", "invite", "invite-group", "no", "no", "no", "no", "no", "no", "no", "no"],
  "coalition:read": ["yes", "yes", "yes", "yes", "yes", "yes", "session", "yes", "session", "shared", "yes", "no"],
  "organization:add": ["yes", "yes", "yes", "group", "group", "yes", "no", "group", "no", "no", "no", "no"],
  "restricted:read": ["yes", "yes", "yes", "no", "no", "no", "no", "no", "no", "no", "no", "no"],
  "small-counts:read": ["yes", "no", "no", "no", "no", "yes", "no", "no", "no", "no", "no", "no"],
  "worksheet:fill": ["yes", "no", "yes", "group", "group", "data", "session", "group", "no", "no", "no", "no"],
  "worksheet:answer": ["yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "no", "yes", "yes", "no"],
  "comment:write": ["yes", "yes", "yes", "yes", "yes", "yes", "session", "yes", "no", "shared", "no", "form"],
  "decision:vote": ["yes", "no", "yes", "yes", "yes", "yes", "no", "yes", "no", "no", "no", "no"],
  "decision:record": ["yes", "yes", "yes", "group", "no", "no", "no", "no", "no", "no", "no", "no"],
  "meeting:run": ["yes", "yes", "yes", "group", "no", "no", "no", "no", "no", "no", "no", "no"],
  "worksheet:approve": ["yes", "yes", "yes", "group", "no", "data", "no", "named", "no", "no", "no", "no"],
  "worksheet:reopen": ["yes", "yes", "propose", "no", "no", "no", "no", "no", "no", "no", "no", "no"],
  "baseline:freeze": ["yes", "no", "no", "no", "no", "yes", "no", "no", "no", "no", "no", "no"],
  "target:propose": ["yes", "no", "yes", "group", "group", "yes", "no", "yes", "no", "no", "no", "no"],
  "target:approve": ["yes", "yes", "yes", "no", "no", "no", "no", "named", "no", "no", "no", "no"],
  "workshop:run": ["yes", "no", "yes", "group", "no", "no", "yes", "no", "no", "no", "no", "no"],
  "workshop:join": ["yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "no", "no", "no"],
  "workshop:accept": ["yes", "no", "yes", "group", "no", "no", "propose", "no", "no", "no", "no", "no"],
  "task:write": ["yes", "yes", "yes", "group", "group", "group", "no", "group", "no", "no", "no", "no"],
  "progress:enter": ["yes", "no", "yes", "group", "no", "yes", "no", "no", "no", "no", "no", "no"],
  "plan:publish": ["yes", "yes", "no", "no", "no", "no", "no", "no", "no", "no", "no", "no"],
  "export:internal": ["yes", "yes", "yes", "group", "group", "yes", "session", "group", "no", "no", "no", "no"],
  "published:read": ["yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes", "yes"],
  "audit:read": ["yes", "no", "no", "no", "no", "no", "no", "no", "no", "no", "no", "no"],
} as const satisfies Record<string, Row>;

export type Capability = keyof typeof table;

/** Changing nothing: what a worked example that everyone may look at still allows. */
const reading: ReadonlySet<Capability> = new Set<Capability>(["coalition:read", "restricted:read", "small-counts:read", "export:internal", "published:read", "audit:read"]);

/** Strongest first: a person with several roles has the best of them. */
const strength: readonly Grant[] = ["yes", "group", "data", "session", "named", "shared", "form", "propose", "invite", "invite-group", "no"];

/** What the table says for one actor and one capability. */
export function granted(actor: Actor, capability: Capability): Grant {
  return table[capability][columns.indexOf(actor)] ?? "no";
}

type Holder = { readonly roles: readonly Role[]; readonly readOnly?: boolean };

/** The best grant among a person's roles. */
export function grantOf({ roles, readOnly }: Holder, capability: Capability): Grant {
  if (readOnly && !reading.has(capability)) return "no";
  return roles.map((role) => granted(role, capability)).sort((a, b) => strength.indexOf(a) - strength.indexOf(b))[0] ?? "no";
}

/** A door that some open only from one side: a facilitator inside a workshop session, a reviewer on what was shared with
 *  them (the plan), the data lead on the data worksheets. */
export type Side = "session" | "shared" | "data";

/** Working groups share the coalition's rows, so `group` opens what `yes` does. What is granted only for one side opens
 *  when that side is named. `propose`, `named`, `form` and the invitations have questions of their own. */
export function can(holder: Holder, capability: Capability, side?: Side): boolean {
  return holder.roles.some((role) => {
    if (holder.readOnly && !reading.has(capability)) return false;
    const grant = granted(role, capability);
    return grant === "yes" || grant === "group" || grant === side;
  });
}

/** Whom a person may invite: the lead anyone; the core team people who write, comment or read; a group's lead its members. */
export function mayInvite(holder: Holder, wanted: readonly Role[]): boolean {
  const grant = grantOf(holder, "coalition:manage");
  if (grant === "yes") return true;
  const junior: ReadonlySet<Role> = new Set<Role>(["wg", "resident", "viewer", "reviewer"]);
  const group: ReadonlySet<Role> = new Set<Role>(["wg", "resident"]);
  if (grant === "invite") return wanted.every((role) => junior.has(role));
  return grant === "invite-group" && wanted.every((role) => group.has(role));
}
