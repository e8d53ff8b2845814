import { Button } from "~/components/button/button";
import { FieldErrors } from "~/components/field/field";
import { Check, X } from "~/components/icons";
import { Clock3 } from "~/components/drawn/workshop-icons";
import { m } from "~/content/messages";
import { outcomes } from "./board";
import { nameOf } from "./idea-name";
import type { ShownIdea } from "./room-rows.server";
import { saidOf, useIdeaFetcher } from "../seat-fetcher";
import { outcomeWord } from "../workshop-words";

const icons = { kept: Check, later: Clock3, not_now: X } as const;

/** Keep, later, not now: one press, which counts at once for the room. What is pressed shows before the server has answered. */
export function DecideNow({ idea }: { readonly idea: ShownIdea }) {
  const fetcher = useIdeaFetcher(nameOf(idea));
  const said = saidOf(fetcher.data);
  const pressed = fetcher.formData?.get("outcome") ?? idea.decision?.outcome ?? null;
  return (
    <fetcher.Form method="post" aria-label={m.workshop_decide_label({ text: idea.title })} className="mt-3">
      <input type="hidden" name="intent" value="decide" />
      <input type="hidden" name="idea" value={idea.key} />
      <div className="flex flex-wrap gap-2">
        {outcomes.map((outcome) => (
          <Button
            key={outcome}
            name="outcome"
            value={outcome}
            icon={icons[outcome]}
            aria-pressed={pressed === outcome}
            aria-label={m.workshop_decide_as({ outcome: outcomeWord(outcome), text: idea.title })}
            className="flex-1 basis-24 whitespace-nowrap aria-pressed:border-green aria-pressed:bg-green-tint aria-pressed:text-green-strong"
          >
            {outcomeWord(outcome)}
          </Button>
        ))}
      </div>
      <div role="status">
        <FieldErrors id={`decide-${nameOf(idea)}`} errors={said?.refused ? [said.words] : []} />
      </div>
    </fetcher.Form>
  );
}
