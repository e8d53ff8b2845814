import { Form } from "@remix-run/react";
import type { SubmissionResult } from "@conform-to/react";
import { lazy, type ReactElement, Suspense } from "react";
import { Button } from "~/components/button/button";
import { Card } from "~/components/card";
import { DataTable } from "~/components/data-table";
import { LinkButton } from "~/components/button/link-button";
import { Notice } from "~/components/notice";
import { m } from "~/content/messages";
import type { Ask, ScaleAsk } from "./wizard/ask";
import { LayoutForm } from "./wizard/layout-form";
import type { LayoutView } from "./wizard/layout-view";
import type { Kind } from "../small-count/counted";
import type { Mapping } from "./mapping";
import { type Rehearsal, RehearsalCard } from "./wizard/rehearsal-card";

const ColumnsForm = lazy(() => import("./wizard/columns-form"));

export type ColumnsStepView = {
  readonly upload: string;
  readonly indicator: { readonly id: string; readonly name: string; readonly kind: Kind; readonly mostHidden: number };
  readonly layout: LayoutView;
  readonly header: readonly string[];
  readonly first: readonly { readonly key: string; readonly line: number; readonly cells: readonly string[] }[];
  readonly mapping: Omit<Mapping, "written">;
  readonly asks: readonly Ask[];
  readonly scale: ScaleAsk;
  readonly vouched: boolean;
  readonly run: Rehearsal | null;
};

type Props = {
  readonly view: ColumnsStepView;
  /** Where another file is chosen for the same indicator. */
  readonly otherFile: string;
  readonly lastResult?: SubmissionResult<string[]> | undefined;
};

/** The file as it came, which column is what, and what loading would do; it can be left and come back to. */
export function ColumnsStep({ view, otherFile, lastResult }: Props): ReactElement {
  const { layout, header, first, indicator, mapping, asks, scale, vouched, run } = view;
  const columns = header.map((name, at) => ({ key: String(at), title: name, cell: ({ cells }: (typeof first)[number]) => cells[at] ?? "" }));
  const { intent } = lastResult?.initialValue ?? {};
  const problem = lastResult?.error?.[""]?.[0] ?? null;
  const missed = asks.some((ask) => ask.missed) || scale.missed;
  return (
    <div className="flex min-w-0 flex-col gap-5">
      <Card title={m.local_file_first()}>
        <DataTable caption={m.local_file_first()} captionHidden columns={[{ key: "line", title: m.local_col_line(), names: true, cell: ({ line }) => line }, ...columns]} rows={first} rowKey={({ key }) => key} />
      </Card>
      <Card title={m.local_layout_title()}>
        <LayoutForm view={layout} problem={intent === "layout" ? problem : null} />
      </Card>
      <Card title={m.local_columns_title()}>
        {missed ? <div id="rehearsal" className="mb-5"><Notice tone="attention" role="alert" title={m.local_asks_title()}>{m.local_asks_text()}</Notice></div> : null}
        <Suspense fallback={<p className="text-ink-2">{m.common_loading()}</p>}>
          <ColumnsForm key={header.join("\n")} header={header} kind={indicator.kind} mostHidden={indicator.mostHidden} mapping={mapping} asks={asks} scale={scale} vouched={vouched} tried={run !== null} lastResult={intent === "map" ? lastResult : undefined} />
        </Suspense>
      </Card>
      {run ? <RehearsalCard run={run} problem={intent === "load" ? problem : null} /> : null}
      <Form method="post" className="flex flex-wrap gap-2.5">
        <LinkButton to={otherFile}>{m.local_choose_other()}</LinkButton>
        <Button name="intent" value="cancel">{m.local_cancel()}</Button>
      </Form>
    </div>
  );
}
