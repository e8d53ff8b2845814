import { useOutletContext } from "@remix-run/react";
import { useState } from "react";
import { m } from "~/content/messages";
import { OutlineView } from "~/domain/theory/outline-view";
import { SheetProvider } from "~/domain/theory/sheet";
import { path } from "~/http/path";
import type { TheoryPage } from "./$coalition.theory";

export default function TheoryOutline() {
  const { theory, measures, mayFill, mayMeasure, coalition, person } = useOutletContext<TheoryPage>();
  const [said, announce] = useState("");
  return (
    <SheetProvider sheet={{ theory, measures, mayFill, mayMeasure, action: path.theory(coalition), announce }}>
      <OutlineView coalition={coalition} person={person} />
      <p role="status" aria-label={m.common_messages()} className="sr-only">
        {said}
      </p>
    </SheetProvider>
  );
}
