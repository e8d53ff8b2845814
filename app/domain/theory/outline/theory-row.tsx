import { useState } from "react";
import { About } from "~/components/about";
import { Button } from "~/components/button/button";
import { IconButton } from "~/components/button/icon-button";
import { classes } from "~/components/class-names";
import { useBesideField } from "~/components/field/beside-field";
import { Drawer } from "~/components/drawer";
import { Plus } from "~/components/icons";
import { ArrowDown, ArrowUp, Pencil, Star, Trash2 } from "~/components/drawn/rarer-icons";
import { m } from "~/content/messages";
import { ActButton } from "./act-button";
import { useOpenForDraft } from "../row-draft";
import { OriginLine } from "./origin-line";
import { RowForm } from "./row-form";
import { NewLink, RowLinks } from "./row-links";
import { NewMeasure, RowMeasures } from "./row-measures";
import { useSheet } from "../sheet";
import { isMeasured, listed, towardAll, type TheoryNode } from "../theory";
import { dimensionWords, predictorWords, todayWords } from "../theory-words";

/** Removing answers in one place, so that the way back stands there. */
export const removing = "theory-remove";

/** One row of the worksheet: its words, what is known about it, where it came from, and what can be done with it. */
export function TheoryRow({ node }: { readonly node: TheoryNode }) {
  const { mayFill, filled, action } = useSheet();
  const [editing, edit] = useState(false);
  useOpenForDraft(action, { kind: node.kind, node }, edit);
  return (
    <div id={`row-${node.id}`} className="flex min-w-0 scroll-mt-4 flex-col gap-1.5">
      <div className="flex flex-wrap items-start justify-between gap-x-3">
        <div className="min-w-0 flex-1 basis-56">
          <p lang={node.language ?? undefined} className="font-semibold">{node.text}</p>
          <Known node={node} />
        </div>
        {mayFill ? <div className={classes("-mr-2 flex min-h-11 flex-wrap", node.kind === "outcome" ? "min-w-55" : "min-w-44")} data-print="never"><RowActs node={node} editing={editing} onEdit={() => edit(!editing)} /></div> : null}
      </div>
      {editing ? <RowForm kind={node.kind} node={node} onClose={() => edit(false)} /> : null}
      {mayFill && filled ? (
        <Drawer summary={m.theory_edit({ text: node.text })} filled>
          <RowForm kind={node.kind} node={node} />
        </Drawer>
      ) : null}
      <RowMeasures node={node} />
      <RowLinks node={node} />
      <More node={node} />
    </div>
  );
}

/** Where a row came from, and what can be said about it besides; each of these opens in its own place. */
function More({ node }: { readonly node: TheoryNode }) {
  const { mayFill, mayMeasure, acting, filled } = useSheet();
  const beside = useBesideField();
  return (
    <div className={classes("flex flex-wrap items-center gap-x-5", mayFill && "min-h-11")}>
      <p className="py-1 text-small text-ink-2"><OriginLine origin={node.origin} /></p>
      {acting && mayMeasure && isMeasured(node.kind) ? <NewMeasure node={node} /> : null}
      {acting && mayFill ? <NewLink node={node} /> : null}
      {acting && isCondition(node.kind) ? <AddRow kind="precondition" toward={node.id} label={m.theory_add_need()} about={node.text} /> : null}
      {acting || filled ? beside({ item: node.id, field: "", label: node.text }) : null}
    </div>
  );
}

function isCondition(kind: TheoryNode["kind"]): boolean {
  return kind === "outcome" || kind === "precondition";
}

function RowActs({ node, editing, onEdit }: { readonly node: TheoryNode; readonly editing: boolean; readonly onEdit: () => void }) {
  const { theory, filled, acting } = useSheet();
  const list = listed(theory, node.kind);
  const place = list.findIndex((other) => other.id === node.id);
  const now = (number: number) => m.common_row_moved({ name: node.text, number, count: list.length });
  return (
    <>
      {node.kind === "outcome" ? <Highlight node={node} /> : null}
      <ActButton icon={ArrowUp} label={m.common_row_up({ name: node.text })} idle={place === 0} values={{ intent: "move", node: node.id, direction: "up" }} says={now(place + 1)} />
      <ActButton icon={ArrowDown} label={m.common_row_down({ name: node.text })} idle={place === list.length - 1} values={{ intent: "move", node: node.id, direction: "down" }} says={now(place + 1)} />
      {filled || !acting ? null : <IconButton icon={Pencil} label={m.theory_edit({ text: node.text })} aria-expanded={editing} onClick={onEdit} />}
      <ActButton icon={Trash2} label={m.common_row_remove({ name: node.text })} fetcherKey={removing} values={{ intent: "remove", node: node.id }} />
    </>
  );
}

function Highlight({ node }: { readonly node: TheoryNode }) {
  const label = node.highlighted ? m.theory_highlight_off({ text: node.text }) : m.theory_highlight_on({ text: node.text });
  return <ActButton icon={Star} label={label} pressed={node.highlighted} values={{ intent: "highlight", node: node.id, highlighted: String(!node.highlighted) }} says={m.theory_said_highlight()} />;
}

/** What is known about a row besides its words, as one quiet line. */
function Known({ node }: { readonly node: TheoryNode }) {
  const parts = [...wordsOf(node), ...node.dimensions.map(dimensionWords), ...(node.predictor ? [predictorWords(node.predictor)] : [])];
  return parts.length > 0 ? <p className="text-label text-ink-2">{parts.join(" · ")}</p> : null;
}

function wordsOf({ kind, who, detail, dueOn, highlighted }: TheoryNode): string[] {
  const said: (string | false)[] = [
    highlighted && m.theory_highlighted(),
    kind === "outcome" && who !== "" && m.theory_for_whom({ who }),
    kind === "relationship" && who !== "" && m.theory_with_whom({ who }),
    kind === "next_step" && who !== "" && who,
    kind === "precondition" && detail !== "" && m.theory_true_today({ answer: todayWords(detail) }),
    kind === "relationship" && detail,
    kind === "activity" && detail === towardAll && m.theory_toward_all(),
    dueOn !== null && m.theory_due({ date: dueOn }),
  ];
  return said.filter((words): words is string => typeof words === "string" && words !== "");
}

/** A row that already stands in full further up: only named here, with the way to it. */
export function NamedRow({ node }: { readonly node: TheoryNode }) {
  return (
    <p className="text-label text-ink-2">
      <span lang={node.language ?? undefined}>{node.text}</span>{" "}
      <a href={`#row-${node.id}`} className="font-medium text-green underline underline-offset-3">
        {m.theory_shown_above()}
      </a>
    </p>
  );
}

/** A button that opens the form for one more row, and stays open while several are added. */
export function AddRow({ kind, toward, label, about }: { readonly kind: TheoryNode["kind"]; readonly toward?: string; readonly label: string; readonly about?: string }) {
  const { mayFill, filled, action } = useSheet();
  const [open, setOpen] = useState(false);
  useOpenForDraft(action, { kind, toward }, setOpen);
  const form = { kind, ...(toward && { toward }) };
  if (!mayFill) return null;
  if (filled) {
    return (
      <Drawer summary={label} {...(about && { about })} filled className="open:basis-full">
        <RowForm {...form} />
      </Drawer>
    );
  }
  if (!open) {
    return (
      <Button type="button" kind="plain" icon={Plus} className="-ml-3 self-start text-left" onClick={() => setOpen(true)}>
        <span>
          {label}
          <About subject={about} />
        </span>
      </Button>
    );
  }
  return (
    <div className="basis-full rounded-control border border-line-2 bg-surface p-4">
      <RowForm {...form} onClose={() => setOpen(false)} />
    </div>
  );
}
