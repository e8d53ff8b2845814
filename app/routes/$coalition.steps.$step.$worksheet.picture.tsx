import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { LinkButton } from "~/components/button/link-button";
import { ArrowLeft } from "~/components/drawn/workshop-icons";
import { useChanges } from "~/components/frame/changes";
import { PageHeading } from "~/components/frame/page-heading";
import { late } from "~/components/late";
import { m } from "~/content/messages";
import { sheetPicture } from "~/domain/sheet-picture/sheet-picture.server";
import { requireMembership } from "~/http/guard.server";
import { path } from "~/http/path";

const SheetPictureView = late(() => import("~/domain/sheet-picture/sheet-picture-view"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMembership(request, params);
  const page = await sheetPicture(member, { step: Number(params.step), worksheet: params.worksheet ?? "" });
  return { ...page, slug: member.coalitionSlug, coalition: member.coalitionName };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${m.picture_title_of({ title: data?.sheet.title ?? "" })} · ${data?.coalition ?? ""}` }];

export default function WorksheetPicture() {
  const { sheet, step, picture, slug } = useLoaderData<typeof loader>();
  useChanges({ topics: ["answer"] });
  const title = m.picture_title_of({ title: sheet.title });
  return (
    <>
      <PageHeading title={title} lead={m.picture_lead()} actions={<LinkButton icon={ArrowLeft} to={path.worksheet(slug, step.number, sheet.key)}>{m.flow_back()}</LinkButton>} />
      {picture ? <SheetPictureView picture={picture} title={title} /> : <p className="text-ink-2">{m.picture_nothing()}</p>}
    </>
  );
}
