import type { MetaFunction } from "@remix-run/node";
import { useOutletContext } from "@remix-run/react";
import { checks } from "~/domain/theory/checks";
import { ChecksView } from "~/domain/theory/checks-view";
import { m } from "~/content/messages";
import { path } from "~/http/path";
import type { AroundTheory, TheoryPage } from "./$coalition.theory";

export const meta: MetaFunction<unknown, AroundTheory> = ({ matches }) => [{ title: `${m.theory_tab_checks()} · ${m.theory_title()} · ${matches.find(({ id }) => id === "routes/$coalition.theory")?.data.coalitionName ?? ""}` }];

export default function TheoryChecks() {
  const { theory, coalition } = useOutletContext<TheoryPage>();
  return <ChecksView findings={checks(theory)} outlinePath={path.theory(coalition)} />;
}
