import { Form } from "@remix-run/react";
import type { ReactElement } from "react";
import { Card, CardRows } from "~/components/card";
import { Chip } from "~/components/chip";
import { Details } from "~/components/details";
import { FileSpreadsheet } from "~/components/drawn/rarer-icons";
import { SubmitButton } from "~/components/button/submit-button";
import { TextLink } from "~/components/button/text-link";
import { m } from "~/content/messages";
import { isOver, type ImportLine } from "./release-import";
import { momentWords, stateLooks, standingWords } from "./page/release-words";
import { ReportLinks } from "./page/report-links";

type Props = {
  readonly lines: readonly ImportLine[];
  readonly keeps: boolean;
  readonly reportPath: (id: string, as: "csv" | "json") => string;
  /** Where this page can be seen again, and where with its whole history (null when all of it is shown). */
  readonly here: string;
  readonly wholePath: string | null;
};

/** What was brought in, by whom, how far it is and what it came to, the newest first. */
export function ImportHistory({ lines, keeps, reportPath, here, wholePath }: Props): ReactElement {
  const open = lines.filter(({ state }) => !isOver(state)).length;
  return (
    <Card id="history" title={m.release_history()}>
      <p role="status" className="text-small text-ink-2">{open > 0 ? m.release_under_way({ count: open }) : m.release_under_way_none()}</p>
      {/* Without script the page does not renew itself. */}
      {open > 0 ? <noscript><TextLink to={here} reloadDocument>{m.release_look_again()}</TextLink></noscript> : null}
      {lines.length === 0 ? <p className="mt-2 text-ink-2">{m.release_history_none()}</p> : null}
      <CardRows className="mt-2">{lines.map((line) => <Line key={line.id} line={line} keeps={keeps} reportPath={reportPath} />)}</CardRows>
      {wholePath ? <p className="mt-3"><TextLink to={wholePath} preventScrollReset>{m.release_history_all()}</TextLink></p> : null}
    </Card>
  );
}

function Line({ line, keeps, reportPath }: Pick<Props, "keeps" | "reportPath"> & { readonly line: ImportLine }): ReactElement {
  const { tone, icon, word } = stateLooks[line.state];
  const name = line.file ?? line.origin;
  return (
    <li className="flex flex-col gap-1.5 py-4 last:pb-0" data-state={line.state}>
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <p className="flex min-w-0 flex-1 basis-56 items-start gap-2 font-semibold">
          <FileSpreadsheet size={18} className="mt-0.5 shrink-0 text-ink-3" />
          <span className="min-w-0 break-words [overflow-wrap:anywhere]">{name}</span>
        </p>
        <Chip tone={tone} icon={icon}>{word()}</Chip>
      </div>
      <p className="max-w-measure">{standingWords(line)}</p>
      <Problems line={line} />
      <p className="text-small text-ink-2 [overflow-wrap:anywhere]">{origin(line).join(" · ")}</p>
      {line.hasReport ? <ReportLinks file={name} path={(as) => reportPath(line.id, as)} /> : null}
      {keeps && line.state === "waiting" ? <Leave id={line.id} name={name} /> : null}
      {keeps && line.heldFile !== null ? <TakeBack line={line} file={line.heldFile} name={name} /> : null}
    </li>
  );
}

/** The first things that are wrong; the report has all of them. */
function Problems({ line: { problems, rejects } }: { readonly line: ImportLine }): ReactElement | null {
  if (problems.length === 0) return null;
  return (
    <ul className="max-w-measure list-disc pl-5 text-label [overflow-wrap:anywhere]">
      {problems.map((problem) => <li key={problem}>{problem}</li>)}
      {rejects > problems.length ? <li className="list-none text-ink-2">{m.release_more_errors({ count: rejects - problems.length })}</li> : null}
    </ul>
  );
}

function origin({ label, origin: from, file, source, actor, askedAt }: ImportLine): string[] {
  const when = momentWords(askedAt);
  return [
    ...(label === null ? [] : [m.release_into({ release: label })]),
    ...(file === null || from === file ? [] : [m.release_from({ origin: from })]),
    source === "command" ? m.release_by_command({ when }) : m.release_by({ actor, when }),
  ];
}

function Leave({ id, name }: { readonly id: string; readonly name: string }): ReactElement {
  return (
    <Form method="post">
      <input type="hidden" name="waiting" value={id} />
      <SubmitButton kind="quiet" name="intent" value="leave" aria-label={m.release_leave_of({ file: name })}>{m.release_leave()}</SubmitButton>
    </Form>
  );
}

function TakeBack({ line, file, name }: { readonly line: ImportLine; readonly file: number; readonly name: string }): ReactElement {
  return (
    <Details onPaper={false} summary={<>{m.release_undo()}<span className="sr-only"> {name}</span></>}>
      <Form method="post" className="flex flex-col items-start gap-2">
        <input type="hidden" name="file" value={file} />
        <p className="max-w-measure text-ink-2">{m.release_undo_explained({ file: name, release: line.label ?? "" })}</p>
        <SubmitButton kind="danger" name="intent" value="undo" aria-label={m.release_undo_of({ file: name })}>{m.release_undo_now()}</SubmitButton>
      </Form>
    </Details>
  );
}
