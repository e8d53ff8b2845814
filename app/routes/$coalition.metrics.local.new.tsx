import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { lazy, Suspense } from "react";
import { useAnswer } from "~/components/answer";
import { Breadcrumb } from "~/components/frame/breadcrumb";
import { Card } from "~/components/card";
import { PageHeading } from "~/components/frame/page-heading";
import { TextLink } from "~/components/button/text-link";
import { pillars, predictorsOf } from "~/content/framework";
import { m } from "~/content/messages";
import { say } from "~/content/text";
import { ColumnsStep } from "~/domain/local-data/columns-step";
import { wizardForm } from "~/domain/local-data/local.form";
import { wizardAct, wizardStep } from "~/domain/local-data/local-data.server";
import { read } from "~/http/form.server";
import { requireMember } from "~/http/guard.server";
import { path } from "~/http/path";
import { redirectSaying } from "~/http/saying.server";

const DefineForm = lazy(() => import("~/domain/local-data/define-form"));
const FileForm = lazy(() => import("~/domain/local-data/file-form"));

/** Where somebody is on the way stands in the address, so that it can be left and come back to. */
function where(request: Request) {
  const search = new URL(request.url).searchParams;
  return { indicator: search.get("indicator"), upload: search.get("upload"), written: search.get("written") };
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "baseline:freeze");
  const view = await wizardStep(member, where(request));
  const predictors = pillars.map(({ key, name }) => ({ label: say(name), choices: predictorsOf(key).map((one) => ({ value: one.key, label: say(one.name) })) }));
  return { view, predictors: view.step === "define" ? predictors : [], coalition: { slug: member.coalitionSlug, name: member.coalitionName } };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, params, "baseline:freeze");
  const submission = await read(request, wizardForm);
  if (!submission.ok) return submission.reply();
  const { to, says } = await wizardAct(member, { ...where(request), input: submission.value });
  return says === null ? redirect(addressOf(member.coalitionSlug, to)) : redirectSaying(addressOf(member.coalitionSlug, to), says);
}

function addressOf(slug: string, to: Awaited<ReturnType<typeof wizardAct>>["to"]): string {
  if (to === "list") return path.localData(slug);
  if ("page" in to) return path.localIndicator(slug, to.page);
  return `${path.newLocalData(slug)}?${new URLSearchParams(to)}${"upload" in to ? "#rehearsal" : ""}`;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${m.local_new_title()} · ${data?.coalition.name ?? ""}` }];

export default function NewLocalData() {
  const { view, predictors, coalition } = useLoaderData<typeof loader>();
  const lastResult = useAnswer<typeof action>()?.result;
  const wizard = path.newLocalData(coalition.slug);
  const heading = headingOf(view);
  return (
    <>
      <Breadcrumb crumbs={[{ label: m.local_title(), to: path.localData(coalition.slug) }, { label: m.local_new_title() }]} />
      <PageHeading kicker={`${m.local_step_of({ number: heading.number })}${view.step === "define" ? "" : ` · ${view.indicator.name}`}`} title={heading.title} lead={heading.lead} />
      <Suspense fallback={<p className="text-ink-2">{m.common_loading()}</p>}>
        {view.step === "define" ? (
          <div className="flex max-w-3xl flex-col gap-5">
            <Card><DefineForm predictors={predictors} proposal={view.proposal} lastResult={lastResult} /></Card>
            {view.known.length > 0 && view.proposal === null ? (
              <Card title={m.local_step_known()}>
                <ul className="flex flex-col">{view.known.map(({ id, name }) => <li key={id}><TextLink className="inline-flex min-h-11 items-center" to={`${wizard}?indicator=${id}`}>{name}</TextLink></li>)}</ul>
              </Card>
            ) : null}
          </div>
        ) : null}
        {view.step === "file" ? <Card className="max-w-3xl"><FileForm lastResult={lastResult} /></Card> : null}
        {view.step === "columns" ? <ColumnsStep key={view.upload} view={view} otherFile={`${wizard}?indicator=${view.indicator.id}`} lastResult={lastResult} /> : null}
      </Suspense>
    </>
  );
}

type View = ReturnType<typeof useLoaderData<typeof loader>>["view"];

function headingOf(view: View) {
  switch (view.step) {
    case "define": return { number: 1, title: m.local_step_define(), lead: m.local_step_define_lead() };
    case "file": return { number: 2, title: m.local_step_file(), lead: m.local_step_file_lead() };
    case "columns": return { number: 3, title: m.local_step_columns(), lead: m.local_step_columns_lead({ file: view.fileName }) };
  }
}
