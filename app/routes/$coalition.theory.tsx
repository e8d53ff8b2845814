import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";
import { Breadcrumb } from "~/components/frame/breadcrumb";
import { useChanges } from "~/components/frame/changes";
import { HereNow } from "~/components/frame/here-now";
import { PageHeading } from "~/components/frame/page-heading";
import { TabLinks } from "~/components/frame/tab-links";
import { m } from "~/content/messages";
import { openByThing } from "~/domain/comment/comment.server";
import { can } from "~/domain/coalition/permission";
import { checks } from "~/domain/theory/checks";
import { theoryForm } from "~/domain/theory/theory.form";
import { changeTheory, listMeasures, theory } from "~/domain/theory/theory.server";
import { read } from "~/http/form.server";
import { requireMember } from "~/http/guard.server";
import { path } from "~/http/path";
import { readTogether } from "~/http/read-together.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "coalition:read");
  const [whole, measures, talks] = await readTogether(member, () => Promise.all([theory(member), listMeasures(member), openByThing(member, { kind: "theory" })]));
  return {
    theory: whole,
    measures,
    coalition: member.coalitionSlug,
    coalitionName: member.coalitionName,
    person: { id: member.accountId, name: member.name },
    talk: { counts: talks, mayTalk: can(member, "comment:write") },
    mayFill: can(member, "worksheet:fill"),
    mayMeasure: can(member, "worksheet:fill", "data"),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, params, "worksheet:fill", "data");
  const submission = await read(request, theoryForm);
  if (!submission.ok) return submission.reply();
  return changeTheory(member, submission.value);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${m.theory_title()} · ${data?.coalitionName ?? ""}` }];

/** What the views of the theory of change share. */
/** For the titles of its tabs. */
export type AroundTheory = { readonly "routes/$coalition.theory": typeof loader };

export type TheoryPage = ReturnType<typeof useLoaderData<typeof loader>>;

export default function TheoryOfChange() {
  const page = useLoaderData<typeof loader>();
  useChanges({ topics: ["theory", "target", "baseline", "comment"] });
  const here = path.theory(page.coalition);
  const tabs = [
    { to: here, label: m.theory_tab_outline(), end: true },
    { to: path.picture(page.coalition), label: m.theory_tab_picture() },
    { to: `${here}/checks`, label: m.theory_tab_checks(), count: checks(page.theory).length },
    { to: path.theoryHistory(page.coalition), label: m.history_title() },
  ];
  return (
    <>
      <Breadcrumb crumbs={[{ label: m.theory_step(), to: path.step(page.coalition, 7) }, { label: m.theory_title() }]} />
      <PageHeading title={m.theory_heading()} lead={m.theory_lead()} />
      <HereNow at="theory" />
      <TabLinks label={m.theory_tabs()} tabs={tabs} />
      <Outlet context={page} />
    </>
  );
}
