import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useAnswer } from "~/components/answer";
import { LinkButton } from "~/components/button/link-button";
import { useChanges } from "~/components/frame/changes";
import { PageHeading } from "~/components/frame/page-heading";
import { ArrowLeft } from "~/components/drawn/workshop-icons";
import { m } from "~/content/messages";
import { ownerKinds, type Spot } from "~/domain/attachment/attachment";
import { attachmentForm } from "~/domain/attachment/attachment.form";
import { attachmentAct, filesPage } from "~/domain/attachment/attachment.server";
import { endings } from "~/domain/attachment/file-type";
import { FilesView } from "~/domain/attachment/files-view";
import { isId } from "~/domain/kept-id";
import { refuseUnless } from "~/domain/refusal";
import { read } from "~/http/form.server";
import { requireMembership } from "~/http/guard.server";
import { path } from "~/http/path";
import { redirectSaying } from "~/http/saying.server";
import { sourcePath } from "~/http/source-path.server";

type Asked = { readonly kind?: string | undefined; readonly thing?: string | undefined };

function spotOf({ kind: named, thing = "" }: Asked, { item, field }: { readonly item?: string | null | undefined; readonly field?: string | null | undefined }): Spot {
  const kind = ownerKinds.find((known) => known === named);
  refuseUnless(kind && (!item || isId(item)), "not-found", m.file_place_not_found());
  return { kind, id: thing, item: item || null, field: field ?? "" };
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMembership(request, params);
  const search = new URL(request.url).searchParams;
  const spot = spotOf(params, { item: search.get("item"), field: search.get("field") });
  const page = await filesPage(member, spot);
  const back = spot.kind === "worksheet" && spot.item !== null ? `${sourcePath(member.coalitionSlug, spot)}?row=${spot.item}` : (sourcePath(member.coalitionSlug, spot) ?? path.home(member.coalitionSlug));
  return { page, spot, back, accept: endings.join(","), slug: member.coalitionSlug, coalition: member.coalitionName };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMembership(request, params);
  const form = await read(request, attachmentForm);
  if (!form.ok) return form.reply();
  const spot = spotOf(params, form.value);
  const said = await attachmentAct(member, { spot, act: form.value });
  return redirectSaying(path.files(member.coalitionSlug, spot), said);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${m.file_title_of({ title: data?.page.title ?? "" })} · ${data?.coalition ?? ""}` }];

export default function Files() {
  const { page, spot, back, accept, slug } = useLoaderData<typeof loader>();
  const answer = useAnswer<typeof action>();
  useChanges({ topics: ["file"] });
  return (
    <>
      <PageHeading title={<span className="wrap-anywhere">{m.file_title_of({ title: page.title })}</span>} lead={m.file_lead()} actions={<LinkButton icon={ArrowLeft} to={back}>{m.comment_back_thing()}</LinkButton>} />
      <FilesView key={page.files.length} page={page} spot={spot} accept={accept} fileTo={(id, show) => path.file(slug, id, show)} lastResult={answer && "result" in answer ? answer.result : null} />
    </>
  );
}
