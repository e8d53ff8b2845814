import { useFetcher } from "@remix-run/react";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { atEscape } from "~/components/at-escape";
import { Button } from "~/components/button/button";
import { Notice } from "~/components/notice";
import { m } from "~/content/messages";
import { answerOf } from "./answer";
import { useRowDraft } from "../row-draft";
import { RowFields } from "./row-fields";
import { useSheet } from "../sheet";
import type { NodeKind, TheoryNode } from "../theory";

type RowFormProps = {
  readonly kind: NodeKind;
  /** The row to change; without one the form adds a row. */
  readonly node?: TheoryNode;
  /** Id of the row that a new row is needed for. */
  readonly toward?: string;
  /** Puts the form away: after a row was changed, and whenever the person asks. Adding goes on until they do. Without it the form
   *  stays where it is. */
  readonly onClose?: () => void;
};

/** Writes a new row or changes one. What is typed is kept on the device until it is saved or given up. When somebody else was faster, their words stand above one's own: pick or combine. */
export function RowForm({ kind, node, toward, onClose }: RowFormProps) {
  const { action } = useSheet();
  const fetcher = useFetcher();
  const form = useRef<HTMLFormElement>(null);
  const answer = answerOf(fetcher.data);
  const draft = useRowDraft(action, { kind, node, toward });
  useEffect(() => takeUp(form.current, draft.found?.text), [draft.found]);
  function keep({ target }: FormEvent) {
    if (target instanceof HTMLTextAreaElement && target.name === "text") draft.keep(target.value);
  }
  function cancel() {
    if (node) draft.forget();
    onClose?.();
  }
  useDone(fetcher.state, answer.done?.subject, () => {
    draft.forget();
    form.current?.reset();
    if (node) onClose?.();
    else form.current?.querySelector("textarea")?.focus();
  });
  return (
    <fetcher.Form ref={form} method="post" action={action} onInput={keep} onKeyDown={atEscape(cancel)} className="flex flex-col gap-4">
      <input type="hidden" name="intent" value={node ? "revise" : "add"} />
      {node ? <Revision node={node} seen={answer.stands?.seen ?? draft.found?.seen} /> : <input type="hidden" name="kind" value={kind} />}
      {toward ? <input type="hidden" name="toward" value={toward} /> : null}
      {answer.stands ? <Theirs text={answer.stands.text} said={answer.faults} onTake={cancel} /> : <Faults faults={answer.faults} />}
      <RowFields kind={kind} node={node} answer={answer} />
      <div className="flex flex-wrap gap-2">
        <Button type="submit" kind="primary" pending={fetcher.state !== "idle"}>
          {node ? m.common_save() : m.common_add()}
        </Button>
        {onClose ? (
          <Button type="button" onClick={cancel}>
            {node ? m.common_cancel() : m.common_done()}
          </Button>
        ) : null}
      </div>
    </fetcher.Form>
  );
}

/** Puts words that were typed before into the form, as if they were typed now. */
function takeUp(form: HTMLFormElement | null, words: string | undefined): void {
  const box = form?.querySelector("textarea");
  if (!box || words === undefined) return;
  box.value = words;
  box.dispatchEvent(new Event("input", { bubbles: true }));
}

/** Which version of the row these words were written over. It stays the one that was read when the form opened: a page that
 *  has meanwhile heard of another's change must not make this save look informed. */
function Revision({ node, seen }: { readonly node: TheoryNode; readonly seen: number | undefined }) {
  const [opened] = useState(node.version);
  return (
    <>
      <input type="hidden" name="node" value={node.id} />
      <input type="hidden" name="seen" value={seen ?? opened} />
    </>
  );
}

function Theirs({ text, said, onTake }: { readonly text: string; readonly said: readonly string[]; readonly onTake: () => void }) {
  return (
    <Notice
      tone="attention"
      role="alert"
      title={said.join(" ")}
      actions={
        <Button type="button" onClick={onTake}>
          {m.theory_conflict_take_theirs()}
        </Button>
      }
    >
      <p className="text-small font-semibold">{m.theory_conflict_theirs()}</p>
      <blockquote className="border-l-2 border-line-2 pl-3">{text}</blockquote>
      <p className="mt-2 text-small">{m.theory_conflict_yours()}</p>
    </Notice>
  );
}

export function Faults({ faults }: { readonly faults: readonly string[] }) {
  return faults.length > 0 ? <Notice tone="bad" role="alert" title={faults.join(" ")} /> : null;
}

/** Runs once for each time a form's act was done. */
export function useDone(state: string, subject: string | undefined, act: () => void): void {
  const sent = useRef(false);
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    if (state !== "idle") sent.current = true;
    else if (sent.current) {
      sent.current = false;
      if (subject !== undefined) latest.current();
    }
  }, [state, subject]);
}
