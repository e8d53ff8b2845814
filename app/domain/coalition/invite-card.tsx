import type { SubmissionResult } from "@conform-to/react";
import { Button } from "~/components/button";
import { Card } from "~/components/card";
import { FormFrame } from "~/components/form-frame";
import { Notice } from "~/components/notice";
import { bind, useSchemaForm } from "~/components/schema-form";
import { SubmitButton } from "~/components/submit-button";
import { TextField } from "~/components/text-field";
import { m } from "~/content/messages";
import { inviteForm } from "./coalition.form";
import { RoleChoices } from "./people-table";
import type { Role } from "./role";

/** The link that was just made: it is shown once. `mailed` is null when nobody asked to send it. */
export type Invited = { readonly invitee: string; readonly link: string; readonly mailed: boolean | null };

type InviteCardProps = {
  readonly invitable: readonly Role[];
  /** Whether the planner can send the link by e-mail. */
  readonly mail: boolean;
  readonly invited: Invited | null;
  readonly lastResult: SubmissionResult<string[]> | null;
};

/** Makes an invitation link and shows it, once. */
export function InviteCard({ invitable, mail, invited, lastResult }: InviteCardProps) {
  const [form, fields] = useSchemaForm(inviteForm, { id: "invite", lastResult });
  return (
    <Card id="invite-card" title={m.coalition_invite()}>
      {invited ? <MadeLink {...invited} /> : null}
      <FormFrame form={form}>
        <input type="hidden" name="act" value="invite" />
        <TextField {...bind(fields.invitee)} label={m.coalition_invitee()} hint={m.coalition_invitee_help()} autoComplete="off" />
        {mail ? <TextField {...bind(fields.email)} type="email" label={`${m.mail_invite_address()} (${m.common_optional()})`} hint={m.mail_invite_address_help()} autoComplete="off" /> : null}
        <RoleChoices offered={invitable} errors={fields.roles.errors} />
        <SubmitButton className="self-start">{m.coalition_invite_action()}</SubmitButton>
      </FormFrame>
    </Card>
  );
}

function MadeLink({ invitee, link, mailed }: Invited) {
  const words = mailed === null ? m.coalition_invite_made : mailed ? m.mail_invite_sent : m.mail_invite_not_sent;
  return (
    <div className="mb-5">
      <Notice tone={mailed === false ? "attention" : "good"} role="status" title={words({ invitee })} actions={<Button type="button" onClick={() => void navigator.clipboard.writeText(link)}>{m.coalition_copy()}</Button>}>
        <TextField label={m.coalition_invite_link()} readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
      </Notice>
    </div>
  );
}
