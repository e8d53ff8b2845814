import type { SubmissionResult } from "@conform-to/react";
import { Card } from "~/components/card";
import { CopyField } from "~/components/button/copy-field";
import { FormFrame } from "~/components/field/form-frame";
import { Notice } from "~/components/notice";
import { bind, useSchemaForm } from "~/components/field/schema-form";
import { SubmitButton } from "~/components/button/submit-button";
import { TextField } from "~/components/field/text-field";
import { m } from "~/content/messages";
import { inviteForm } from "./coalition.form";
import { OrganizationField } from "./organization-field";
import { RoleChoices } from "./people-table";
import type { Role } from "./role";

/** The link that was just made: it is shown once. `mailed` is null when nobody asked to send it. */
export type Invited = { readonly invitee: string; readonly link: string; readonly mailed: boolean | null };

type InviteCardProps = {
  readonly invitable: readonly Role[];
  /** What an e-mail address is asked for: the link is sent there; or, where no letters are sent, the inviter vouches for it. Null when
   *  it would serve nothing. */
  readonly addressFor: "letter" | "word" | null;
  readonly organizations: readonly { readonly id: string; readonly name: string }[];
  readonly invited: Invited | null;
  readonly lastResult: SubmissionResult<string[]> | null;
};

/** Makes an invitation link and shows it, once. */
export function InviteCard({ invited, ...form }: InviteCardProps) {
  return (
    <Card id="invite-card" title={m.coalition_invite()}>
      {invited ? <MadeLink {...invited} /> : null}
      {/* Empty again for the next person, once a link was made. */}
      <InviteForm key={invited?.link} {...form} />
    </Card>
  );
}

function InviteForm({ invitable, addressFor, organizations, lastResult }: Omit<InviteCardProps, "invited">) {
  const [form, fields] = useSchemaForm(inviteForm, { id: "invite", lastResult });
  return (
    <FormFrame form={form}>
      <input type="hidden" name="act" value="invite" />
      <TextField {...bind(fields.invitee)} label={m.coalition_invitee()} hint={m.coalition_invitee_help()} autoComplete="off" />
      {addressFor ? <TextField {...bind(fields.email)} type="email" label={`${m.mail_invite_address()} (${m.common_optional()})`} hint={addressFor === "letter" ? m.mail_invite_address_help() : m.coalition_vouch_address_help()} autoComplete="off" /> : null}
      <OrganizationField label={`${m.organization_speaks_for()} (${m.common_optional()})`} organizations={organizations} errors={fields.organization.errors} chosen={fields.organization.initialValue ?? null} />
      <RoleChoices id={fields.roles.id} offered={invitable} errors={fields.roles.errors} />
      <SubmitButton className="self-start">{m.coalition_invite_action()}</SubmitButton>
    </FormFrame>
  );
}

function MadeLink({ invitee, link, mailed }: Invited) {
  const words = mailed === null ? m.coalition_invite_made : mailed ? m.mail_invite_sent : m.mail_invite_not_sent;
  return (
    <div className="mb-5 flex flex-col gap-4 border-b border-line pb-3">
      <Notice tone={mailed === false ? "attention" : "good"} role="status" title={words({ invitee })} />
      <CopyField label={m.coalition_invite_link()} address={link} takeFocus />
    </div>
  );
}
