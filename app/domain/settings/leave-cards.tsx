import { Form } from "@remix-run/react";
import { Button } from "~/components/button/button";
import { Card, CardRow, CardRows } from "~/components/card";
import { Details } from "~/components/details";
import { TextField } from "~/components/field/text-field";
import { m } from "~/content/messages";
import { say } from "~/content/text";
import type { OwnCoalition } from "../coalition/coalition.server";
import { roleName } from "../coalition/role";
import { namelessName } from "./nameless";
import { fieldOf, SettingsForm } from "./settings-form";
import type { Answered } from "./settings-frame";

type LeaveCardsProps = { readonly coalitions: readonly OwnCoalition[]; readonly email: string; readonly answered: Answered };

/** Leaving coalitions one by one, and closing the account: each says before what stays and what goes. */
export function LeaveCards({ coalitions, email, answered }: LeaveCardsProps) {
  return (
    <>
      <Card id="leave" title={m.settings_leave_title()}>
        <p className="mb-3 text-ink-2">{coalitions.length === 0 ? m.settings_leave_none() : m.settings_leave_lead()}</p>
        <CardRows>
          {coalitions.map(({ slug, name, roles }) => (
            <CardRow key={slug}>
              <p className="font-[650] wrap-anywhere">{name}</p>
              <p className="text-small text-ink-2">{m.settings_leave_roles({ roles: roles.map((role) => say(roleName[role])).join(", ") })}</p>
              <Leaving slug={slug} name={name} />
            </CardRow>
          ))}
        </CardRows>
      </Card>
      <Card id="close" title={m.settings_close_title()}>
        <p className="mb-3">{m.settings_close_goes()}</p>
        <p className="mb-4">{m.settings_close_stays({ name: namelessName })}</p>
        <SettingsForm intent="close" press={m.settings_close()} kind="danger">
          <input type="email" autoComplete="username" value={email} readOnly hidden />
          <TextField name="password" type="password" autoComplete="current-password" required label={m.settings_password_old()} errors={fieldOf(answered, "close", "password").errors} />
        </SettingsForm>
      </Card>
    </>
  );
}

/** Asks once, with the name: there is no way back but an invitation. It opens without scripts too. */
function Leaving({ slug, name }: { readonly slug: string; readonly name: string }) {
  return (
    <Details summary={m.settings_leave()} about={name}>
      <Form method="post">
        <input type="hidden" name="coalition" value={slug} />
        <Button kind="danger" name="intent" value="leave">{m.settings_leave_sure({ coalition: name })}</Button>
      </Form>
    </Details>
  );
}
