import { Card } from "~/components/card";
import { late } from "~/components/late";
import { EmptyState } from "~/components/frame/empty-state";
import { FileQuestion } from "~/components/icons";
import { TextLink } from "~/components/button/text-link";
import { m } from "~/content/messages";
import { useLeadToField } from "./acts/lead-to-field";
import { PlainForm } from "./worksheet/plain-form";
import type { WorksheetPage } from "./worksheet-page.server";

const SheetFields = late(async () => ({ default: (await import("./worksheet/fields/sheet-fields")).SheetFields }));
const RowCards = late(async () => ({ default: (await import("./worksheet/row-cards")).RowCards }));
const RowTable = late(async () => ({ default: (await import("./table/row-table")).RowTable }));

type WorksheetFormProps = Omit<WorksheetPage, "sheet" | "ownRows" | "page"> & {
  readonly title: string;
  /** Where the worksheet is for paper and for spreadsheets, and what happened in it; null for those who take nothing out, and where no
   *  history is kept. */
  readonly away: { readonly print: string; readonly csv: string | null; readonly history: string | null };
  readonly pastePath: string;
  /** Null for those to whom the page of the step is closed. */
  readonly stepPath: string | null;
  readonly owner: string;
  readonly answerPath: string;
};

/** The questions of a worksheet, and beside them, where there is room, what its step is for. */
export function WorksheetForm({ step, stepPath, layout, away, ...form }: WorksheetFormProps) {
  const questions = useLeadToField<HTMLDivElement>();
  return (
    <div className={form.table ? "grid gap-6" : "grid gap-6 xl:grid-cols-[minmax(0,1fr)_18rem]"}>
      <div ref={questions} className="min-w-0">
        <Questions layout={layout} {...form} />
      </div>
      <Card tone="calm" title={m.process_about_step()} className={form.table ? "text-label" : "self-start text-label xl:sticky xl:top-4"}>
        <div className="flex flex-col gap-3">
          <p>{step.purpose}</p>
          <p className="text-small text-ink-2">{m.process_needed_note()}</p>
          {form.fields.some(({ people }) => people) ? <p className="text-small text-ink-2">{m.process_people_note()}</p> : null}
          <p data-print="never" className="flex flex-wrap gap-x-4">
            <TextLink to={away.print} className="inline-flex min-h-11 min-w-11 items-center">
              {m.table_print()}
            </TextLink>
            {away.csv === null ? null : (
              <TextLink to={away.csv} reloadDocument className="inline-flex min-h-11 items-center">
                {m.table_download()}
              </TextLink>
            )}
            {away.history === null ? null : (
              <TextLink to={away.history} className="inline-flex min-h-11 items-center">
                {m.history_link()}
              </TextLink>
            )}
          </p>
          {stepPath === null ? null : (
            <TextLink to={stepPath} className="inline-flex min-h-11 items-center">
              {m.process_home_open_step({ number: step.number })}
            </TextLink>
          )}
        </div>
      </Card>
    </div>
  );
}

function Questions({ layout, fields, fixedRows, answers, names, table, title, pastePath, ...rest }: Omit<WorksheetFormProps, "step" | "stepPath" | "away">) {
  if (fields.length === 0) {
    return (
      <EmptyState icon={FileQuestion} title={m.process_no_fields_title()}>
        <p>{m.process_no_fields()}</p>
      </EmptyState>
    );
  }
  if (table) return <RowTable table={table} row={answers.rows[0] ?? null} title={title} pastePath={pastePath} fields={fields} {...rest} />;
  if (layout === "rows") return <RowCards fields={fields} rows={answers.rows} names={names} {...rest} />;
  if (layout === "sheet") {
    return (
      <Card>
        <PlainForm action={`${rest.answerPath}s`} item={null} readOnly={rest.readOnly}>
          <SheetFields fields={fields} cells={answers.fields} item={null} {...rest} />
        </PlainForm>
      </Card>
    );
  }
  return (
    <PlainForm action={`${rest.answerPath}s`} item={null} readOnly={rest.readOnly}>
      <div className="flex flex-col gap-4">
        {fixedRows.map(({ key, name }) => (
          <Card key={key} title={name}>
            <SheetFields fields={fields} cells={answers.fields} item={null} about={name} prefix={`${key}.`} {...rest} />
          </Card>
        ))}
      </div>
    </PlainForm>
  );
}
