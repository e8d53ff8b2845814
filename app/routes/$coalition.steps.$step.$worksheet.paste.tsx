import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useAnswer } from "~/components/answer";
import { Breadcrumb } from "~/components/frame/breadcrumb";
import { PageHeading } from "~/components/frame/page-heading";
import { m } from "~/content/messages";
import { PasteView } from "~/domain/process/paste-view";
import { pasteForm } from "~/domain/process/process.form";
import { pasteInto, previewPaste, takePaste, undoPaste } from "~/domain/process/process.server";
import { read } from "~/http/form.server";
import { requireMember } from "~/http/guard.server";
import { path } from "~/http/path";
import { redirectSaying } from "~/http/saying.server";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "worksheet:answer");
  return { ...pasteInto(member, { worksheet: params.worksheet ?? "" }), step: Number(params.step), slug: member.coalitionSlug, coalition: member.coalitionName };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, params, "worksheet:answer");
  const said = await read(request, pasteForm);
  if (!said.ok) return said.reply();
  const { value } = said;
  const [worksheet, step, slug] = [params.worksheet ?? "", Number(params.step), member.coalitionSlug];
  if (value.intent === "undo") return redirectSaying(path.worksheet(slug, step, worksheet), m.paste_undone({ count: await undoPaste(member, { worksheet, at: value.at }) }));
  const given = { worksheet, text: value.text, wish: value.columns ? { columns: value.columns.map((place) => (place === "-" ? "" : place)), headed: value.headed === "on" } : null };
  const preview = await previewPaste(member, given);
  if (value.intent === "look" || preview.refused !== null || preview.rows === 0 || (preview.faulty > 0 && !value.skip)) return { preview, text: value.text };
  const { at } = await takePaste(member, { ...given, skip: value.skip === "on" });
  return redirect(path.worksheetPasted(slug, step, worksheet, at));
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${m.paste_title()} · ${page?.coalition ?? ""}` }];

export default function PasteRoute() {
  const { sheet, places, step, slug } = useLoaderData<typeof loader>();
  const answer = useAnswer<typeof action>();
  const looked = answer && "preview" in answer ? answer : null;
  const fault = answer && "result" in answer ? (Object.values(answer.result.error ?? {}).flat().find((words) => words !== null) ?? null) : null;
  return (
    <>
      <Breadcrumb crumbs={[{ label: sheet.title, to: path.worksheet(slug, step, sheet.key) }, { label: m.paste_title() }]} />
      <PageHeading title={m.paste_title()} kicker={sheet.title} lead={m.paste_lead()} />
      <PasteView places={places} preview={looked?.preview ?? null} text={looked?.text ?? ""} fault={fault} />
    </>
  );
}
