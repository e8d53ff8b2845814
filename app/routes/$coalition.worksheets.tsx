import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useChanges } from "~/components/frame/changes";
import { PageHeading } from "~/components/frame/page-heading";
import { m } from "~/content/messages";
import { approvalLines } from "~/domain/approval/approval.server";
import { sheetStand } from "~/domain/approval/sheet-stand";
import { OwnSheetList } from "~/domain/process/own-sheet-list";
import { ownSheets } from "~/domain/process/own-sheets";
import { requireMembership } from "~/http/guard.server";
import { path } from "~/http/path";
import { roadOf } from "~/http/road.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMembership(request, params);
  const { stops } = await roadOf(member);
  return { steps: ownSheets(member), lines: await approvalLines(member, stops.flatMap(({ sheets }) => sheets)), slug: member.coalitionSlug, coalition: member.coalitionName };
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${m.process_own_sheets()} · ${page?.coalition ?? ""}` }];

export default function OwnSheetsRoute() {
  const { steps, lines, slug } = useLoaderData<typeof loader>();
  useChanges({ topics: ["answer"] });
  return (
    <>
      <PageHeading title={m.process_own_sheets()} lead={m.process_own_sheets_lead()} />
      <OwnSheetList steps={steps} pages={path.ownPages(slug)} sheetPath={(step, key) => path.worksheet(slug, step, key)} standOf={(step, key) => sheetStand(lines[key], { sheet: path.worksheet(slug, step, key), review: path.worksheetReview(slug, step, key) })} />
    </>
  );
}
