import { Form } from "@remix-run/react";
import { Button } from "~/components/button/button";
import { Card, CardRow, CardRows } from "~/components/card";
import { dayWords } from "~/content/format";
import { m } from "~/content/messages";
import { say } from "~/content/text";
import { roleName, type Role } from "./role";

type OpenInvitation = { readonly id: string; readonly invitee: string; readonly roles: readonly Role[]; readonly organization: { readonly name: string } | null; readonly expiresAt: Date };

/** Links that were sent and not used yet. */
export function OpenInvitations({ invitations }: { readonly invitations: readonly OpenInvitation[] }) {
  return (
    <Card id="open-invitations" title={m.coalition_invitations_open()}>
      <CardRows>
        {invitations.map(({ id, invitee, roles, organization, expiresAt }) => (
          <CardRow key={id} end={<Withdraw id={id} />}>
            <span className="font-semibold">{invitee}</span>
            <p className="text-small text-ink-2">
              {roles.map((role) => say(roleName[role])).join(", ")} · {organization ? `${organization.name} · ` : null} {m.coalition_expires({ date: dayWords(expiresAt) })}
            </p>
          </CardRow>
        ))}
      </CardRows>
    </Card>
  );
}

function Withdraw({ id }: { readonly id: string }) {
  return (
    <Form method="post">
      <input type="hidden" name="act" value="withdraw" />
      <Button name="invitation" value={id}>
        {m.coalition_withdraw()}
      </Button>
    </Form>
  );
}
