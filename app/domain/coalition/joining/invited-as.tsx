import { ChoiceGroup } from "~/components/field/choice-group";
import { Details } from "~/components/details";
import { m } from "~/content/messages";
import { say } from "~/content/text";
import { roleName, roles, type Role } from "../role";
import { roleChoice } from "./role-choice";

type InvitedAsProps = { readonly id: string; readonly offered: readonly Role[]; readonly chosen: readonly Role[]; readonly errors: readonly string[] | undefined };

/** How somebody takes part: three plain answers, and all other roles behind them. */
export function InvitedAs({ id, offered, chosen, errors }: InvitedAsProps) {
  const plain = plainAmong(offered);
  const others = offered.filter((role) => !plain.includes(role));
  return (
    <div className="flex flex-col gap-2">
      <ChoiceGroup id={id} label={m.coalition_roles()} hint={m.coalition_invite_as()} name="roles" pick="many" errors={errors ?? []} choices={plain.map((role) => roleChoice(role, plainWords(role)))} defaultValue={chosen} />
      {others.length > 0 ? (
        <Details summary={m.coalition_invite_other_roles()} open={others.some((role) => chosen.includes(role)) || undefined}>
          <ChoiceGroup label={m.coalition_invite_other_roles()} name="roles" pick="many" choices={others.map((role) => roleChoice(role))} defaultValue={chosen} />
        </Details>
      ) : null}
    </div>
  );
}

/** What was chosen the last time the form was sent, of what there is. */
export function rolesIn(sent: unknown): readonly Role[] {
  const named = [sent].flat();
  return roles.filter((role) => named.includes(role));
}

/** Who works with us is in the core team, or in the group of whom invites them. */
function plainAmong(offered: readonly Role[]): readonly Role[] {
  const work = offered.includes("core") ? "core" : "wg";
  return ([work, "resident", "viewer"] as const).filter((role) => offered.includes(role));
}

function plainWords(role: Role): string {
  const name = say(roleName[role]);
  if (role === "resident") return name;
  return role === "viewer" ? m.coalition_invite_looks_on({ role: name }) : m.coalition_invite_works({ role: name });
}
