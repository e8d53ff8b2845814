import { useOutletContext } from "@remix-run/react";
import { checks } from "~/domain/theory/checks";
import { ChecksView } from "~/domain/theory/checks-view";
import { path } from "~/http/path";
import type { TheoryPage } from "./$coalition.theory";

export default function TheoryChecks() {
  const { theory, coalition } = useOutletContext<TheoryPage>();
  return <ChecksView findings={checks(theory)} outlinePath={path.theory(coalition)} />;
}
