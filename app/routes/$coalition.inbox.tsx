import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { TextLink } from "~/components/button/text-link";
import { useChanges } from "~/components/frame/changes";
import { PageHeading } from "~/components/frame/page-heading";
import { m } from "~/content/messages";
import { ChangedCard } from "~/domain/notice/changed-card";
import { noticeForm } from "~/domain/notice/notice.form";
import { markRead, whatChangedFor } from "~/domain/notice/notice.server";
import { waitingTitle } from "~/domain/notice/notice-words";
import { WaitingCard } from "~/domain/notice/waiting-card";
import { read } from "~/http/form.server";
import { requireMembership } from "~/http/guard.server";
import { changePath, waitingPath } from "~/http/notice-path";
import { path } from "~/http/path";
import { redirectSaying } from "~/http/saying.server";
import { waitingOf } from "~/http/waiting.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMembership(request, params);
  const [waiting, days] = await Promise.all([waitingOf(member), whatChangedFor(member)]);
  const slug = member.coalitionSlug;
  const lines = days.flatMap(({ things }) => things.flatMap((thing) => thing.lines));
  return {
    waiting: waiting.map((one) => ({ ...one, to: waitingPath(slug, one) })),
    days,
    toOf: Object.fromEntries(lines.map((line) => [line.id, changePath(slug, line)])),
    coalition: member.coalitionName,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMembership(request, params);
  const form = await read(request, noticeForm);
  if (!form.ok) return form.reply();
  await markRead(member, form.value);
  return redirectSaying(path.inbox(member.coalitionSlug), m.notice_saved());
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${m.notice_page()} · ${data?.coalition ?? ""}` }];

export default function Inbox() {
  const { waiting, days, toOf } = useLoaderData<typeof loader>();
  useChanges({ topics: ["comment", "task", "decision", "meeting", "answer", "member"] });
  return (
    <>
      <PageHeading title={waitingTitle(waiting.length)} kicker={m.notice_page()} />
      <div className="grid max-w-4xl gap-5">
        <WaitingCard waiting={waiting} />
        <ChangedCard days={days} toOf={toOf} />
        <p><TextLink to={path.letters()}>{m.letter_choose()}</TextLink></p>
      </div>
    </>
  );
}
