import type { ReactElement } from "react";
import { Details } from "~/components/details";
import { m } from "~/content/messages";
import { smallRuleWords } from "../local-words";

/** What is hidden and why, and honestly what that does not protect against. Stands wherever local figures stand. */
export function SmallCountNote({ mostHidden }: { readonly mostHidden: number }): ReactElement {
  return (
    <div>
      <p>{smallRuleWords(mostHidden)}</p>
      <Details summary={m.local_small_more()}>
        <p>{m.local_small_can()}</p>
        <p className="mt-2">{m.local_small_cannot()}</p>
      </Details>
    </div>
  );
}
