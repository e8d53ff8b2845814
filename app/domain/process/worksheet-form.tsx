import { Card } from "~/components/card";
import { late } from "~/components/late";
import { EmptyState } from "~/components/frame/empty-state";
import { FileQuestion } from "~/components/icons";
import { TextLink } from "~/components/button/text-link";
import { m } from "~/content/messages";
import { useLeadToField } from "./acts/lead-to-field";
import { PlainForm } from "./plain-form";
import type { WorksheetPage } from "./worksheet-page.server";

const SheetFields = late(async () => ({ default: (await import("./worksheet/fields/sheet-fields")).SheetFields }));
const RowCards = late(async () => ({ default: (await import("./worksheet/row-cards")).RowCards }));

type WorksheetFormProps = Omit<WorksheetPage, "sheet" | "ownRows" | "page"> & {
  /** Null for those to whom the page of the step is closed. */
  readonly stepPath: string | null;
  readonly owner: string;
  readonly answerPath: string;
};

/** The questions of a worksheet, and beside them, where there is room, what its step is for. */
export function WorksheetForm({ step, stepPath, layout, ...form }: WorksheetFormProps) {
  const questions = useLeadToField<HTMLDivElement>();
  return (
    <div className="grid gap-6 xl:grid-cols-[minmax(0,1fr)_18rem]">
      <div ref={questions} className="min-w-0">
        <Questions layout={layout} {...form} />
      </div>
      <Card tone="calm" title={m.process_about_step()} className="self-start text-label xl:sticky xl:top-4">
        <div className="flex flex-col gap-3">
          <p>{step.purpose}</p>
          <p className="text-small text-ink-2">{m.process_needed_note()}</p>
          {form.fields.some(({ people }) => people) ? <p className="text-small text-ink-2">{m.process_people_note()}</p> : null}
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

function Questions({ layout, fields, fixedRows, answers, ...rest }: Omit<WorksheetFormProps, "step" | "stepPath">) {
  if (fields.length === 0) {
    return (
      <EmptyState icon={FileQuestion} title={m.process_no_fields_title()}>
        <p>{m.process_no_fields()}</p>
      </EmptyState>
    );
  }
  if (layout === "rows") return <RowCards fields={fields} rows={answers.rows} {...rest} />;
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
