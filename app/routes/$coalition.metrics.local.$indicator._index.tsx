import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { lazy, Suspense } from "react";
import { About } from "~/components/about";
import { useAnswer } from "~/components/answer";
import { Breadcrumb } from "~/components/frame/breadcrumb";
import { Card, CardRow, CardRows } from "~/components/card";
import { useChanges } from "~/components/frame/changes";
import { EyeOff, FilePlus2 } from "~/components/drawn/rarer-icons";
import { LinkButton } from "~/components/button/link-button";
import { PageHeading } from "~/components/frame/page-heading";
import { m } from "~/content/messages";
import { can } from "~/domain/coalition/permission";
import { BatchList } from "~/domain/local-data/batch-list";
import { LocalAbout } from "~/domain/local-data/local-about";
import { localForm } from "~/domain/local-data/local.form";
import { LocalControls } from "~/domain/local-data/local-controls";
import { localAct, localPage } from "~/domain/local-data/local-data.server";
import { LocalFigure } from "~/domain/local-data/local-figure";
import { read } from "~/http/form.server";
import { requireMember } from "~/http/guard.server";
import { path } from "~/http/path";
import { redirectSaying } from "~/http/saying.server";

const FreezeLocalForm = lazy(() => import("~/domain/local-data/freeze-local-form"));

export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "coalition:read");
  const page = await localPage(member, { id: params.indicator, search: new URL(request.url).searchParams });
  const may = { freeze: can(member, "baseline:freeze"), propose: can(member, "target:propose"), raw: can(member, "small-counts:read"), take: can(member, "export:internal") };
  return { ...page, may, coalition: { slug: member.coalitionSlug, name: member.coalitionName } };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const member = await requireMember(request, params, "baseline:freeze");
  const submission = await read(request, localForm);
  if (!submission.ok) return submission.reply();
  const said = await localAct(member, { indicator: params.indicator, input: submission.value });
  return redirectSaying(path.localIndicator(member.coalitionSlug, params.indicator ?? ""), said);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.indicator.name ?? m.local_title()} · ${data?.coalition.name ?? ""}` }];

export default function LocalIndicatorPage() {
  const { indicator, view, batches, freezable, baselines, may, coalition } = useLoaderData<typeof loader>();
  const lastResult = useAnswer<typeof action>()?.result ?? null;
  useChanges({ topics: ["local", "baseline"] });
  const here = path.localIndicator(coalition.slug, indicator.id);
  return (
    <>
      <Breadcrumb crumbs={[{ label: m.local_title(), to: path.localData(coalition.slug) }, { label: indicator.name }]} />
      <PageHeading
        title={indicator.measured}
        kicker={`${indicator.area} · ${indicator.kind}`}
        lead={indicator.definition}
        actions={may.freeze ? <LinkButton icon={FilePlus2} to={`${path.newLocalData(coalition.slug)}?indicator=${indicator.id}`}>{m.local_add_more()}</LinkButton> : null}
      />
      <LocalControls view={view} />
      <div className="flex min-w-0 flex-col gap-5">
        <Card><LocalFigure view={view} name={indicator.name} mostHidden={indicator.mostHidden} csvPath={may.take ? `${here}/csv` : null} /></Card>
        {may.freeze && freezable.length > 0 ? (
          <Card id="use-as-baseline" title={m.metric_freeze_title()}>
            <p className="mb-4 max-w-measure text-ink-2">{m.local_freeze_explained()}</p>
            <Suspense fallback={<p className="text-ink-2">{m.common_loading()}</p>}>
              <FreezeLocalForm key={baselines[0]?.id} figures={freezable} hasBaselines={baselines.length > 0} lastResult={lastResult} />
            </Suspense>
          </Card>
        ) : null}
        {baselines.length > 0 ? (
          <Card id="baselines" title={m.local_baselines()}>
            <CardRows>
              {baselines.map(({ id, name, value, years, frozenOn }) => (
                <CardRow key={id} end={may.propose ? <LinkButton to={path.newTarget(coalition.slug, id)}>{m.metric_baseline_set_target()}<About subject={`${name}, ${years}`} /></LinkButton> : null}>
                  <p className="font-[650]">{name}</p>
                  <p className="tabular-nums">{m.metric_baseline_value({ value, year: years })}</p>
                  <p className="text-small text-ink-2">{m.local_baseline_frozen({ date: frozenOn })}</p>
                </CardRow>
              ))}
            </CardRows>
          </Card>
        ) : null}
        <LocalAbout indicator={indicator} newPath={may.freeze ? path.newLocalData(coalition.slug) : null} />
        {batches.length > 0 ? <BatchList batches={batches} mayUndo={may.freeze} /> : null}
        {may.raw && batches.length > 0 ? <div><LinkButton kind="plain" icon={EyeOff} to={`${here}/raw`}>{m.local_raw_open()}</LinkButton></div> : null}
      </div>
    </>
  );
}
