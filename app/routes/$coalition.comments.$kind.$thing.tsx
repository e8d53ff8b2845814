import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { useAnswer } from "~/components/answer";
import { LinkButton } from "~/components/button/link-button";
import { useChanges } from "~/components/frame/changes";
import { PageHeading } from "~/components/frame/page-heading";
import { ArrowLeft } from "~/components/drawn/workshop-icons";
import { late } from "~/components/late";
import { m } from "~/content/messages";
import { commentForm } from "~/domain/comment/comment.form";
import { commentAct, talkPage } from "~/domain/comment/comment.server";
import { talkAddress } from "~/domain/comment/talk-address";
import { refuseUnless } from "~/domain/refusal";
import { read } from "~/http/form.server";
import { requireMember } from "~/http/guard.server";
import { path } from "~/http/path";
import { redirectSaying } from "~/http/saying.server";
import { talkedPath } from "~/http/source-path.server";

const TalkPageView = late(() => import("~/domain/comment/talk-page-view"));

/** The things whose comments have this page; worksheets and targets have one of their own. */
function thingIn({ kind, thing = "" }: { readonly kind?: string | undefined; readonly thing?: string | undefined }) {
  const known = z.enum(["decision", "task", "theory", "metric"]).safeParse(kind);
  refuseUnless(known.success, "not-found", m.comment_thing_not_found());
  return { kind: known.data, id: thing } as const;
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "coalition:read");
  const thing = thingIn(params);
  const { place, view } = talkAddress(new URL(request.url).searchParams);
  const page = await talkPage(member, { thing, place });
  return { ...page, view, back: talkedPath(member.coalitionSlug, thing), here: path.comments(member.coalitionSlug, thing.kind, thing.id), coalition: member.coalitionName };
}

/** Answers in place to what a page sends by itself; a plain form is led to the page of the comments. */
export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, params, "coalition:read");
  const form = await read(request, commentForm);
  if (!form.ok) return form.reply();
  const thing = thingIn(params);
  const said = await commentAct(member, { thing, act: form.value });
  return form.value.inside ? { said } : redirectSaying(path.comments(member.coalitionSlug, thing.kind, thing.id), said);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${m.comment_title_on({ title: data?.title ?? "" })} · ${data?.coalition ?? ""}` }];

export default function ThingComments() {
  const { view, back, here, coalition: _, ...page } = useLoaderData<typeof loader>();
  const answer = useAnswer<typeof action>();
  useChanges({ topics: ["comment", "member"] });
  return (
    <>
      <PageHeading title={m.comment_title_on({ title: page.title })} lead={m.comment_lead()} actions={<LinkButton icon={ArrowLeft} to={back}>{m.comment_back_thing()}</LinkButton>} />
      <TalkPageView page={page} here={here} placeTo={{}} view={view} wholeName={page.title} lastResult={answer && "result" in answer ? answer.result : null} />
    </>
  );
}
