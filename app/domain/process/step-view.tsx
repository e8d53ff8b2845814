import type { SubmissionResult } from "@conform-to/react";
import { useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import { Details } from "~/components/details";
import { Card, CardRow, CardRows } from "~/components/card";
import { LinkButton } from "~/components/button/link-button";
import { TextLink } from "~/components/button/text-link";
import { frameworkAddress, frameworkCredit } from "~/content/framework-credit";
import { m } from "~/content/messages";
import { say } from "~/content/text";
import { ActCard, type NextAct } from "./acts/act-card";
import { ActList } from "./acts/act-list";
import { CriterionList } from "./criterion/criterion-list";
import type { SheetStand } from "./sheet-paths";
import type { SheetLine, StepPage, TaskLine } from "./step-page";

type StepViewProps = {
  readonly step: StepPage;
  /** The pages of worksheets that have one of their own. */
  readonly pages: Readonly<Record<NonNullable<SheetLine["page"]>, string>>;
  readonly sheetPath: (key: string) => string;
  /** Where a worksheet stands and what the reader does next with it; null where that is not told. */
  readonly standOf: (key: string) => SheetStand | null;
  readonly stepPath: (number: number) => string;
  /** The act at hand; null when all is there. */
  readonly act: NextAct | null;
  readonly afterPath: string | null;
  readonly owner: string;
  /** What was answered to the last form of the page. */
  readonly lastResult: SubmissionResult<string[]> | null;
};

/** All about one step: what to do and with which worksheets at the left, what it is for at the right. */
export function StepView({ step, pages, sheetPath, standOf, stepPath, act, afterPath, owner, lastResult }: StepViewProps) {
  // Another act may be asked for by the address; otherwise the card stays while its field is being answered.
  const { search } = useLocation();
  return (
    <>
      {act ? <ActCard key={search} act={act} afterPath={afterPath} sheetPath={sheetPath} owner={owner} /> : null}
      <div className="grid gap-5 lg:grid-cols-[1.5fr_1fr]">
        <div className="grid min-w-0 content-start gap-5">
          <Card id="worksheets" title={m.process_worksheets({ number: step.number })}>
            <CardRows>
              {step.sheets.map((sheet) => (
                <SheetRow key={sheet.id} sheet={sheet} stand={sheet.page ? null : standOf(sheet.key)} to={sheet.page ? pages[sheet.page] : sheetPath(sheet.key)} />
              ))}
            </CardRows>
          </Card>
          <ActList acts={step.acts.filter(({ id }) => id !== act?.id)} met={step.criteria.filter(({ met }) => met).length} total={step.criteria.length} />
          <CriterionList criteria={step.criteria} lastResult={lastResult} />
        </div>
        <div className="grid min-w-0 content-start gap-5">
          <Words title={m.process_inputs()} lines={step.inputs} />
          <Card title={m.process_feeds()}>
            <div className="flex flex-col gap-2 text-label">
              {step.usedBy.length > 0 ? <p>{m.process_used_by()}</p> : null}
              <ul className="list-disc pl-5">
                {step.usedBy.map(({ number, title }) => (
                  <li key={number}>
                    <TextLink to={stepPath(number)} className="inline-flex min-h-11 items-center">
                      {number}. {title}
                    </TextLink>
                  </li>
                ))}
              </ul>
              {step.sections.length > 0 ? <p>{m.process_in_plan()}</p> : null}
              <Lines lines={step.sections} />
            </div>
          </Card>
          <Card tone="calm" title={m.process_guide()}>
            <Folded title={m.process_why()} lines={step.why} />
            <Folded title={m.process_products()} lines={step.outputs} />
            <Details summary={m.process_tasks()}>
              <ol className="flex flex-col gap-3 pb-2">
                {step.tasks.map((task) => (
                  <TaskRow key={task.id} task={task} />
                ))}
              </ol>
            </Details>
            <Folded title={m.process_who()} lines={step.room} />
            <Folded title={m.process_evidence()} lines={step.evidence} />
          </Card>
          <p className="text-small text-ink-2">
            {say(frameworkCredit)}{" "}
            <a href={frameworkAddress} className="underline underline-offset-3">
              {frameworkAddress.replace("https://", "")}
            </a>
          </p>
        </div>
      </div>
    </>
  );
}

function SheetRow({ sheet, stand, to }: { readonly sheet: SheetLine; readonly stand: SheetStand | null; readonly to: string }) {
  const act = sheet.page ? m.process_sheet_elsewhere() : (stand?.act ?? m.process_sheet_open());
  return (
    <CardRow
      end={
        sheet.readable ? (
          <LinkButton to={stand?.to ?? to} aria-label={`${act}: ${sheet.title}`}>
            {act}
          </LinkButton>
        ) : (
          <span className="text-small text-ink-2">{m.process_core_only()}</span>
        )
      }
    >
      <h3 className="font-[650]">
        <span className="text-ink-2">{sheet.id}</span> {sheet.title} {sheet.optional ? <span className="text-small font-medium text-ink-2">({m.process_optional()})</span> : null}
      </h3>
      {sheet.note ? <p className="text-small text-ink-2">{sheet.note}</p> : null}
      {sheet.readable ? stand?.mark : null}
    </CardRow>
  );
}

function Folded({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <Details summary={title}>
      <Lines lines={lines} />
    </Details>
  );
}

function TaskRow({ task }: { readonly task: TaskLine }) {
  const notes = [m.process_owner({ who: task.owner }), ...(task.sheets.length > 0 ? [m.process_records_in({ sheets: task.sheets.join(", ") })] : []), ...(task.optional ? [m.process_optional()] : [])];
  return (
    <li className="grid grid-cols-[2.75rem_1fr] gap-1">
      <span aria-hidden className="text-label font-semibold text-ink-2 tabular-nums">
        {task.id}
      </span>
      <span>
        {task.title}
        <span className="block text-small text-ink-2">{notes.join(" · ")}</span>
      </span>
    </li>
  );
}

function Words({ title, lines }: { readonly title: ReactNode; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <Card title={title}>
      <Lines lines={lines} />
    </Card>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className="list-disc pl-5 text-label">
      {lines.map((line) => (
        <li key={line} className="mt-1 first:mt-0">
          {line}
        </li>
      ))}
    </ul>
  );
}
