import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useAnswer } from "~/components/answer";
import { PageHeading } from "~/components/frame/page-heading";
import { useChanges } from "~/components/frame/changes";
import { m } from "~/content/messages";
import { peopleForm, type InviteInput } from "~/domain/coalition/coalition.form";
import { changeRoles, endMembership, listPeople } from "~/domain/coalition/coalition.server";
import { invite, listInvitations, withdraw } from "~/domain/coalition/invitation.server";
import { InviteCard, type Invited } from "~/domain/coalition/invite-card";
import { OpenInvitations } from "~/domain/coalition/open-invitations";
import { PeopleTable } from "~/domain/coalition/people-table";
import type { Member } from "~/domain/coalition/member";
import { can, mayInvite } from "~/domain/coalition/permission";
import { roles } from "~/domain/coalition/role";
import { limitInvitationMail, mailInvitation } from "~/domain/coalition/invitation-mail.server";
import { mailIsOn } from "~/domain/mail/mail.server";
import { read } from "~/http/form.server";
import { requireMember, requireMembership } from "~/http/guard.server";
import { path } from "~/http/path";
import { posted } from "~/http/post.server";
import { redirectSaying } from "~/http/saying.server";
import { ownOrigin } from "~/http/wall.server";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${m.coalition_people()} · ${page?.coalition ?? ""}` }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "coalition:read");
  const invitable = roles.filter((role) => mayInvite(member, [role]));
  const invitations = invitable.length > 0 ? await listInvitations(member) : [];
  return { coalition: member.coalitionName, me: member.membershipId, people: await listPeople(member), invitations, invitable, manages: can(member, "coalition:manage"), mail: mailIsOn() };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMembership(request, params);
  const form = await read(request, peopleForm);
  if (!form.ok) return form.reply();
  const here = path.people(member.coalitionSlug);
  switch (form.value.act) {
    case "invite":
      return data({ invited: await inviteAndMail(member, form.value) });
    case "withdraw":
      await withdraw(member, form.value);
      return redirectSaying(here, m.coalition_withdrawn());
    case "roles":
      await changeRoles(member, form.value);
      return redirectSaying(here, m.coalition_roles_saved());
    case "end":
      await endMembership(member, form.value);
      return redirectSaying(here, m.coalition_ended());
  }
}

/** The link, and whether it also went out by e-mail, when there was somewhere to send it. */
async function inviteAndMail(member: Member, { email, ...wanted }: InviteInput): Promise<Invited> {
  if (email) await limitInvitationMail(member);
  const { invitee } = wanted;
  const link = ownOrigin() + path.invitation(await invite(member, wanted));
  return { invitee, link, mailed: email ? await posted(mailInvitation(member, { to: email, invitee, link })) : null };
}

export default function PeoplePage() {
  const { people, me, invitations, invitable, manages, mail } = useLoaderData<typeof loader>();
  const reply = useAnswer<typeof action>();
  useChanges({ topics: ["member"] });
  return (
    <>
      <PageHeading title={m.coalition_people()} lead={m.coalition_people_lead()} />
      <div className="flex flex-col gap-5">
        <PeopleTable people={people} me={me} manages={manages} />
        {invitable.length > 0 ? <InviteCard invitable={invitable} mail={mail} invited={reply && "invited" in reply ? reply.invited : null} lastResult={reply && "result" in reply ? reply.result : null} /> : null}
        {invitations.length > 0 ? <OpenInvitations invitations={invitations} /> : null}
      </div>
    </>
  );
}
