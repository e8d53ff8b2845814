import { expect, test } from "vitest";
import { can, granted, type Capability } from "./permission";
import { roleDuty, roles, type Role } from "./role";

const all = (capability: Capability) => (role: Role) => can({ roles: [role] }, capability, "data");

/** Each promise of a sentence, in both languages, and what the permission table says of it. */
const promises: readonly (readonly [english: RegExp, spanish: RegExp, isGranted: (role: Role) => boolean])[] = [
  [/\bfills in\b/i, /\bllena\b/i, all("worksheet:fill")],
  [/\bproposes targets\b/i, /\bpropone metas\b/i, all("target:propose")],
  [/\bagrees to targets\b/i, /\bacepta metas\b/i, all("target:approve")],
  [/\bruns workshops\b/i, /\bconduce talleres\b/i, all("workshop:run")],
  [/\bfreezes baselines\b/i, /\bcongela líneas de base\b/i, all("baseline:freeze")],
  [/\binvites\b/i, /\binvita\b/i, (role) => granted(role, "coalition:manage") !== "no"],
];

test.each(roles)("what is said of the role %s is what the permission table grants", (role) => {
  for (const [english, spanish, isGranted] of promises) {
    expect([english.source, english.test(roleDuty[role].en)]).toEqual([english.source, isGranted(role)]);
    expect([spanish.source, spanish.test(roleDuty[role].es)]).toEqual([spanish.source, isGranted(role)]);
  }
});
