import { m } from "~/content/messages";
import { say } from "~/content/text";
import { blocks, promptFor, type PlannedStage } from "./template";

type OutlineProps = { readonly stages: readonly PlannedStage[]; /** The stage that is open, by its key. */ readonly at?: string };

/** How the half hour goes: three parts, what happens in each, for how long. */
export function Outline({ stages, at }: OutlineProps) {
  return (
    <ol className="flex flex-col gap-4">
      {blocks.map((block, index) => (
        <li key={block.en}>
          <h3 className="font-[650]">{m.workshop_block({ number: index + 1, total: blocks.length, name: say(block) })}</h3>
          <ol className="mt-1 flex flex-col">
            {stages.filter((stage) => stage.block === index + 1).map((stage) => (
              <li key={stage.key} aria-current={stage.key === at ? "step" : undefined} className="flex justify-between gap-4 border-l-2 border-line py-1 pl-3 aria-[current=step]:border-green aria-[current=step]:font-semibold">
                <span className="min-w-0">{stageWords(stage)}</span>
                <span className="shrink-0 text-ink-2 tabular-nums">{m.workshop_minutes({ count: stage.minutes })}</span>
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

/** A writing stage is its question; the others are what the room does. */
export function stageWords({ kind, about, title }: PlannedStage): string {
  const [answers] = about;
  return kind === "write" && answers !== undefined ? say(promptFor(answers).question) : say(title);
}
