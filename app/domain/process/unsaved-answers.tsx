import { Card } from "~/components/card";
import { LinkButton } from "~/components/button/link-button";
import { TextArea } from "~/components/field/text-area";
import { m } from "~/content/messages";
import type { Unsaved } from "./worksheet/answer-plainly.server";

/** What a plain form could not save, question by question: what was typed, why it was not saved, and what stands there. */
export function UnsavedAnswers({ unsaved, backPath }: { readonly unsaved: readonly Unsaved[]; readonly backPath: string }) {
  return (
    <div className="flex flex-col gap-4">
      {unsaved.map(({ place, label, why, mine, theirs }) => (
        <Card key={place} title={label}>
          <div className="flex flex-col gap-3">
            <p className="font-semibold">{why}</p>
            {theirs === null ? null : (
              <div>
                <p className="text-small font-semibold text-ink-2">{m.process_stands()}</p>
                <p className="whitespace-pre-wrap">{theirs}</p>
              </div>
            )}
            <TextArea label={m.process_mine()} defaultValue={mine} readOnly rows={3} />
          </div>
        </Card>
      ))}
      <LinkButton to={backPath} className="self-start">
        {m.process_unsaved_back()}
      </LinkButton>
    </div>
  );
}
