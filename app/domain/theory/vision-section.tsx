import { lazy, Suspense, useEffect, useRef, useState } from "react";
import { Button } from "~/components/button";
import { m } from "~/content/messages";
import { useSheet } from "./sheet";
import { SheetSection } from "./sheet-section";
import type { Insert, Writer } from "./shared-text";
import { listed, visionOf } from "./theory";
import { AddRow, TheoryRow } from "./theory-row";

const VisionEditor = lazy(() => import("./vision-editor"));

type VisionSectionProps = { readonly coalition: string; readonly person: Writer };

/** The vision: one text that everybody writes together, and the wordings that rooms or people proposed for it. */
export function VisionSection({ coalition, person }: VisionSectionProps) {
  const { theory, mayFill } = useSheet();
  const insert = useRef<Insert | null>(null);
  const proposed = listed(theory, "vision");
  return (
    <SheetSection id="vision" title={m.theory_vision_title()} lead={m.theory_vision_lead()}>
      <InBrowser fallback={<p className="font-serif text-sentence">{visionOf(theory) ?? m.theory_vision_empty()}</p>}>
        <VisionEditor coalition={coalition} person={person} mayWrite={mayFill} insert={insert} />
      </InBrowser>
      {proposed.length > 0 ? (
        <div className="flex flex-col gap-2">
          <h3 className="font-semibold">{m.theory_wordings_title()}</h3>
          <ul aria-label={m.theory_wordings_title()} className="flex flex-col divide-y divide-line">
            {proposed.map((node) => (
              <li key={node.id} className="flex flex-col gap-1 py-3">
                <TheoryRow node={node} />
                {mayFill ? (
                  <Button type="button" kind="plain" className="-ml-3 self-start text-left" aria-label={m.theory_use_wording({ text: node.text })} onClick={() => insert.current?.(node.text)}>
                    {m.theory_use_words()}
                  </Button>
                ) : null}
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <AddRow kind="vision" label={m.theory_add_wording()} />
    </SheetSection>
  );
}

/** The editor comes after the page: until then, and without scripts, the text itself stands there. */
function InBrowser({ fallback, children }: { readonly fallback: React.ReactNode; readonly children: React.ReactNode }) {
  const [here, arrive] = useState(false);
  useEffect(() => arrive(true), []);
  return here ? <Suspense fallback={fallback}>{children}</Suspense> : fallback;
}
