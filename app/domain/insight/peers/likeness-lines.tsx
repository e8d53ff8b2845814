import type { ReactElement } from "react";
import { Details } from "~/components/details";
import { m } from "~/content/messages";
import type { ChoiceRow } from "./peers-view";

/** How near a place is to ours; its figures beside ours for those who want to see them. */
export function LikenessLines({ row: { name, likeness, figures } }: { readonly row: Pick<ChoiceRow, "name" | "likeness" | "figures"> }): ReactElement {
  return (
    <div className="text-label text-ink-2 tabular-nums">
      {likeness.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {figures.length > 0 ? (
        <Details summary={m.insight_row_figures()} about={name}>
          <ul>
            {figures.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Details>
      ) : null}
    </div>
  );
}
