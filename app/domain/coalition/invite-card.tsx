import { Card } from "~/components/card";
import { CopyField } from "~/components/button/copy-field";
import { Notice } from "~/components/notice";
import { late } from "~/components/late";
import { m } from "~/content/messages";
import type { InviteFormProps } from "./joining/invite-form";

const InviteForm = late(() => import("./joining/invite-form"));

/** The link that was just made: it is shown once. `mailed` is null when nobody asked to send it. */
export type Invited = { readonly invitee: string; readonly link: string; readonly mailed: boolean | null };

type InviteCardProps = InviteFormProps & { readonly invited: Invited | null };

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

function MadeLink({ invitee, link, mailed }: Invited) {
  const words = mailed === null ? m.coalition_invite_made : mailed ? m.mail_invite_sent : m.mail_invite_not_sent;
  return (
    <div className="mb-5 flex flex-col gap-4 border-b border-line pb-3">
      <Notice tone={mailed === false ? "attention" : "good"} role="status" title={words({ invitee })} />
      <CopyField label={m.coalition_invite_link()} address={link} takeFocus />
    </div>
  );
}
