import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { Button } from "~/components/button/button";
import { PencilLine } from "~/components/icons";
import { m } from "~/content/messages";
import { findSetAside } from "../set-aside";
import { useSheet } from "../sheet";
import { WordsLanguage } from "../outline/words-language";
import { SheetSection } from "../outline/sheet-section";
import type { Writer } from "./shared-text";
import { hasTextDraft } from "./text-draft";
import { listed, visionLanguageOf, visionOf } from "../theory";
import { AddRow, TheoryRow } from "../outline/theory-row";

// Larger than the rest of the page together: it comes when somebody wants to write.
const VisionEditor = lazy(() => import("./vision-editor"));

type VisionSectionProps = { readonly coalition: string; readonly person: Writer };

/** The vision: one text that everybody writes together, and the wordings that rooms or people proposed for it. */
export function VisionSection({ coalition, person }: VisionSectionProps) {
  const { theory, mayFill } = useSheet();
  const [here, arrive] = useState(false);
  const [writing, write] = useState(false);
  const wanted = useRef<string | null>(null);
  const [asked, ask] = useState(0);
  const name = `${coalition}/vision`;
  // Without scripts there is nobody to answer the button.
  useEffect(() => arrive(true), []);
  // Words this device still owes the server bring the editor back, so that they are saved; so do words that did not get in.
  useEffect(() => {
    if (mayFill && (hasTextDraft(name) || findSetAside(name) !== null)) write(true);
  }, [mayFill, name]);
  const put = (words: string) => {
    wanted.current = words;
    ask((times) => times + 1);
    write(true);
  };
  const text = <p lang={visionLanguageOf(theory) ?? undefined} className="font-serif text-sentence whitespace-pre-wrap">{visionOf(theory) ?? m.theory_vision_empty()}</p>;
  return (
    <SheetSection id="vision" title={m.theory_vision_title()} lead={m.theory_vision_lead()}>
      {writing ? (
        <Suspense fallback={text}>
          <VisionEditor name={name} person={person} wanted={wanted} asked={asked} />
        </Suspense>
      ) : (
        <>
          {text}
          {mayFill ? (
            <Button type="button" kind="primary" icon={PencilLine} className="self-start" disabled={!here} onClick={() => write(true)}>
              {m.theory_write_vision()}
            </Button>
          ) : null}
        </>
      )}
      {mayFill && theory.vision.trim() ? <WordsLanguage words="vision" language={theory.visionLanguage ?? null} about={m.theory_vision_title()} /> : null}
      <Wordings onPut={put} />
      <AddRow kind="vision" label={m.theory_add_wording()} />
    </SheetSection>
  );
}

/** Wordings proposed by rooms and people, each with where it came from and the way into the text. */
function Wordings({ onPut }: { readonly onPut: (words: string) => void }) {
  const { theory, mayFill } = useSheet();
  const proposed = listed(theory, "vision");
  if (proposed.length === 0) return null;
  return (
    <div className="flex flex-col gap-2">
      <h3 className="font-semibold">{m.theory_wordings_title()}</h3>
      <ul aria-label={m.theory_wordings_title()} className="flex flex-col divide-y divide-line">
        {proposed.map((node) => (
          <li key={node.id} className="flex flex-col gap-1 py-3">
            <TheoryRow node={node} />
            {mayFill ? (
              <Button type="button" kind="plain" className="-ml-3 self-start text-left" aria-label={m.theory_use_wording({ text: node.text })} onClick={() => onPut(node.text)}>
                {m.theory_use_words()}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
