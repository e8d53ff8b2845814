import type { GroupChoice } from "~/components/field/choice-group";
import { say } from "~/content/text";
import { roleDuty, roleName, type Role } from "../role";

/** A role to choose, with what it may do; `label`: what it is called here. */
export function roleChoice(role: Role, label = say(roleName[role])): GroupChoice {
  return { value: role, label, hint: say(roleDuty[role]) };
}
