import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { useAnswer } from "~/components/answer";
import { Breadcrumb } from "~/components/frame/breadcrumb";
import { useChanges } from "~/components/frame/changes";
import { PageHeading } from "~/components/frame/page-heading";
import { m } from "~/content/messages";
import { reviewForm } from "~/domain/approval/approval.form";
import { approvalAct, reviewPage } from "~/domain/approval/approval.server";
import { reviewLead, ReviewView } from "~/domain/approval/review-view";
import { read } from "~/http/form.server";
import { requireMember, requireMembership } from "~/http/guard.server";
import { path } from "~/http/path";
import { redirectSaying } from "~/http/saying.server";

const asked = z.object({ since: z.coerce.number().int().positive().nullable().catch(null), page: z.coerce.number().int().positive().catch(1) });

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMembership(request, params);
  const search = asked.parse(Object.fromEntries(new URL(request.url).searchParams));
  const review = await reviewPage(member, { step: Number(params.step), worksheet: params.worksheet ?? "", ...search });
  return { review, step: Number(params.step), slug: member.coalitionSlug, coalition: member.coalitionName };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, params, "worksheet:answer");
  const form = await read(request, reviewForm);
  if (!form.ok) return form.reply();
  const noted = await approvalAct(member, { ...form.value, worksheet: params.worksheet ?? "" });
  return redirectSaying(path.worksheetReview(member.coalitionSlug, Number(params.step), params.worksheet ?? ""), noted);
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${m.approval_review_title({ title: page?.review.sheet.title ?? "" })} · ${page?.coalition ?? ""}` }];

export default function ReviewRoute() {
  const { review, step, slug } = useLoaderData<typeof loader>();
  const lastResult = useAnswer<typeof action>()?.result ?? null;
  useChanges({ topics: ["answer"] });
  const { sheet, sent } = review;
  return (
    <>
      <Breadcrumb crumbs={[{ label: sheet.title, to: path.worksheet(slug, step, sheet.key) }, { label: m.approval_review_crumb() }]} />
      <PageHeading title={sheet.title} kicker={m.approval_review_kicker({ id: sheet.id, version: sent.version })} lead={reviewLead(review)} />
      <ReviewView review={review} herePath={(since, page) => path.worksheetReview(slug, step, sheet.key, { since, page })} sentPath={(number) => path.worksheetSent(slug, step, sheet.key, number)} lastResult={lastResult} />
    </>
  );
}
