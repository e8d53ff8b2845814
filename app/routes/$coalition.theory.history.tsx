import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { m } from "~/content/messages";
import { theoryAsked, theoryHistory, theoryHistoryAct, theoryHistoryForm } from "~/domain/history/theory-history.server";
import { TheoryHistoryView } from "~/domain/history/theory-history-view";
import { read } from "~/http/form.server";
import { requireMember } from "~/http/guard.server";
import { path } from "~/http/path";
import { redirectSaying } from "~/http/saying.server";
import type { AroundTheory } from "./$coalition.theory";

const askedOf = (request: Request) => theoryAsked.parse(Object.fromEntries(new URL(request.url).searchParams));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "coalition:read");
  return { history: await theoryHistory(member, askedOf(request)), slug: member.coalitionSlug };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, params, "worksheet:fill");
  const form = await read(request, theoryHistoryForm);
  if (!form.ok) return form.reply();
  const said = await theoryHistoryAct(member, form.value);
  return redirectSaying(path.theoryHistory(member.coalitionSlug, { row: askedOf(request).row }), said);
}

export const meta: MetaFunction<unknown, AroundTheory> = ({ matches }) => [{ title: `${m.history_title()} · ${m.theory_title()} · ${matches.find(({ id }) => id === "routes/$coalition.theory")?.data.coalitionName ?? ""}` }];

export default function TheoryHistoryRoute() {
  const { history, slug } = useLoaderData<typeof loader>();
  return <TheoryHistoryView history={history} to={(spot) => path.theoryHistory(slug, spot)} />;
}
