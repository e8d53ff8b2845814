import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useAnswer } from "~/components/answer";
import { Notice } from "~/components/notice";
import { LinkButton } from "~/components/button/link-button";
import { PageHeading } from "~/components/frame/page-heading";
import { useChanges } from "~/components/frame/changes";
import { m } from "~/content/messages";
import { peopleForm, type InviteInput } from "~/domain/coalition/coalition.form";
import { changeRoles, endMembership, listPeople } from "~/domain/coalition/coalition.server";
import { invite, listInvitations, withdraw } from "~/domain/coalition/invitation.server";
import { OrganizationAdding } from "~/domain/coalition/organization-adding";
import { addOrganization, type AddedOrganization, changeOrganization, listOrganizations, mergeOrganization, speakFor } from "~/domain/coalition/organization.server";
import { OrganizationsCard } from "~/domain/coalition/organizations-card";
import { InviteCard, type Invited } from "~/domain/coalition/invite-card";
import { OpenInvitations } from "~/domain/coalition/open-invitations";
import { PeopleTable } from "~/domain/coalition/people-table";
import type { Member } from "~/domain/coalition/member";
import { can, mayInvite } from "~/domain/coalition/permission";
import { roles } from "~/domain/coalition/role";
import { limitInvitationMail, mailInvitation } from "~/domain/coalition/invitation-mail.server";
import { mailIsOn } from "~/domain/mail/mail.server";
import { read } from "~/http/form.server";
import { requireAccount, requireMember, requireMembership } from "~/http/guard.server";
import { path } from "~/http/path";
import { readTogether } from "~/http/read-together.server";
import { posted } from "~/http/post.server";
import { redirectSaying } from "~/http/saying.server";
import { ownOrigin } from "~/http/wall.server";

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${m.coalition_people()} · ${page?.coalition ?? ""}` }];

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "coalition:read");
  const { confirmedBy } = await requireAccount(request);
  const invitable = roles.filter((role) => mayInvite(member, [role]));
  const lists = await readTogether(member, async () => ({ people: await listPeople(member), organizations: await listOrganizations(member), invitations: invitable.length > 0 ? await listInvitations(member) : [] }));
  const manages = can(member, "coalition:manage");
  const addressFor = mailIsOn() ? ("letter" as const) : manages && confirmedBy !== null ? ("word" as const) : null;
  return { coalition: member.coalitionName, slug: member.coalitionSlug, me: member.membershipId, ...lists, adds: can(member, "organization:add"), invitable, manages, addressFor, audits: can(member, "audit:read") };
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
      return redirectSaying(here, savedWords(await changeRoles(member, form.value)));
    case "speak-for":
      await speakFor(member, form.value);
      return redirectSaying(here, m.organization_speaks_for_saved());
    case "organization-add":
      return answerAdded(here, form.value, await addOrganization(member, form.value));
    case "organization-change":
      await changeOrganization(member, form.value);
      return redirectSaying(here, m.organization_saved());
    case "organization-merge":
      return redirectSaying(here, m.organization_merged(await mergeOrganization(member, form.value)));
    case "end":
      return redirectSaying(here, endedWords(await endMembership(member, form.value)));
  }
}

/** What was said, and how many invitations were taken back with it. */
function savedWords(count: number): string {
  return count > 0 ? m.coalition_roles_saved_invitations({ count }) : m.coalition_roles_saved();
}

/** A list that missed an organization goes on where it is; the page says what happened. */
function answerAdded(here: string, { from }: { readonly from?: "choice" | undefined }, organization: AddedOrganization) {
  if (from === "choice") return data({ organization });
  const { name, isNew } = organization;
  return redirectSaying(here, isNew ? m.organization_added({ name }) : m.organization_known({ name }));
}

function endedWords(count: number): string {
  return count > 0 ? m.coalition_ended_invitations({ count }) : m.coalition_ended();
}

/** The link, and whether it also went out by e-mail, when there was somewhere to send it and a way to. */
async function inviteAndMail(member: Member, wanted: InviteInput): Promise<Invited> {
  const { invitee } = wanted;
  const to = mailIsOn() ? wanted.email : undefined;
  if (to) await limitInvitationMail(member);
  const link = ownOrigin() + path.invitation(await invite(member, wanted));
  return { invitee, link, mailed: to ? await posted(mailInvitation(member, { to, invitee, link })) : null };
}

export default function PeoplePage() {
  const { slug, people, organizations, adds, me, invitations, invitable, manages, addressFor, audits } = useLoaderData<typeof loader>();
  const reply = useAnswer<typeof action>();
  const lastResult = reply && "result" in reply ? reply.result : null;
  const act = lastResult?.initialValue?.["act"];
  // The forms of the lists are in dialogs, which are closed by now.
  const refused = act === "invite" || act === "organization-add" ? [] : Object.values(lastResult?.error ?? {}).flatMap((words) => words ?? []);
  useChanges({ topics: ["member"] });
  return (
    <OrganizationAdding value={adds ? path.people(slug) : null}>
      <PageHeading title={m.coalition_people()} lead={m.coalition_people_lead()} actions={audits ? <LinkButton kind="plain" to={path.audit(slug)}>{m.audit_open()}</LinkButton> : null} />
      <div className="flex flex-col gap-5">
        {refused.length > 0 ? <Notice tone="bad" role="alert" title={m.coalition_not_done()}>{refused.join(" ")}</Notice> : null}
        <PeopleTable people={people} organizations={organizations} me={me} manages={manages} />
        <OrganizationsCard organizations={organizations} adds={adds} manages={manages} lastResult={lastResult} />
        {invitable.length > 0 ? <InviteCard invitable={invitable} addressFor={addressFor} organizations={organizations} invited={reply && "invited" in reply ? reply.invited : null} lastResult={act === "invite" ? lastResult : null} /> : null}
        {invitations.length > 0 ? <OpenInvitations invitations={invitations} /> : null}
      </div>
    </OrganizationAdding>
  );
}
