import type { SubmissionResult } from "@conform-to/react";
import { FormFrame } from "~/components/field/form-frame";
import { bind, useSchemaForm } from "~/components/field/schema-form";
import { SubmitButton } from "~/components/button/submit-button";
import { TextField } from "~/components/field/text-field";
import { m } from "~/content/messages";
import { inviteForm } from "../coalition.form";
import { OrganizationField } from "../organization-field";
import type { Role } from "../role";
import { InvitedAs, rolesIn } from "./invited-as";

export type InviteFormProps = {
  readonly invitable: readonly Role[];
  /** What an e-mail address is asked for: the link is sent there; or, where no letters are sent, the inviter vouches for it. Null when
   *  it would serve nothing. */
  readonly addressFor: "letter" | "word" | null;
  readonly organizations: readonly { readonly id: string; readonly name: string }[];
  readonly lastResult: SubmissionResult<string[]> | null;
};

/** For whom an invitation is, and with which roles. */
export default function InviteForm({ invitable, addressFor, organizations, lastResult }: InviteFormProps) {
  const [form, fields] = useSchemaForm(inviteForm, { id: "invite", lastResult });
  return (
    <FormFrame form={form}>
      <input type="hidden" name="act" value="invite" />
      <TextField {...bind(fields.invitee)} label={m.coalition_invitee()} hint={m.coalition_invitee_help()} autoComplete="off" />
      {addressFor ? <TextField {...bind(fields.email)} type="email" label={`${m.mail_invite_address()} (${m.common_optional()})`} hint={addressFor === "letter" ? m.mail_invite_address_help() : m.coalition_vouch_address_help()} autoComplete="off" /> : null}
      <OrganizationField label={`${m.organization_speaks_for()} (${m.common_optional()})`} organizations={organizations} errors={fields.organization.errors} chosen={fields.organization.initialValue ?? null} />
      <InvitedAs id={fields.roles.id} offered={invitable} chosen={rolesIn(fields.roles.initialValue)} errors={fields.roles.errors} />
      <SubmitButton className="self-start">{m.coalition_invite_action()}</SubmitButton>
    </FormFrame>
  );
}
