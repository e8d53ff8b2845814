import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageHeading } from "~/components/frame/page-heading";
import { m } from "~/content/messages";
import { OwnSheetList } from "~/domain/process/own-sheet-list";
import { ownSheets } from "~/domain/process/own-sheets";
import { requireMembership } from "~/http/guard.server";
import { path } from "~/http/path";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMembership(request, params);
  return { steps: ownSheets(member), slug: member.coalitionSlug, coalition: member.coalitionName };
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${m.process_own_sheets()} · ${page?.coalition ?? ""}` }];

export default function OwnSheetsRoute() {
  const { steps, slug } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading title={m.process_own_sheets()} lead={m.process_own_sheets_lead()} />
      <OwnSheetList steps={steps} pages={path.ownPages(slug)} sheetPath={(step, key) => path.worksheet(slug, step, key)} />
    </>
  );
}
