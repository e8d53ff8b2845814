import { useOutletContext, useSearchParams } from "@remix-run/react";
import { useState } from "react";
import { late } from "~/components/late";
import { m } from "~/content/messages";
import { SheetProvider } from "~/domain/theory/sheet";
import { path } from "~/http/path";
import type { TheoryPage } from "./$coalition.theory";

/** The largest sheet there is: it is read at once, and answers after the page. */
const OutlineView = late(() => import("~/domain/theory/outline-view"));

export default function TheoryOutline() {
  const { theory, measures, mayFill, mayMeasure, coalition, person } = useOutletContext<TheoryPage>();
  const [said, announce] = useState("");
  const [search] = useSearchParams();
  const filled = search.has("forms");
  const here = path.theory(coalition);
  const withForms = `${here}?forms`;
  return (
    <SheetProvider sheet={{ theory, measures, mayFill, mayMeasure, filled, acting: filled, action: filled ? withForms : here, announce }}>
      {mayFill && !filled ? (
        <noscript>
          <p className="mb-5">
            {m.theory_forms_need_script()}{" "}
            <a href={withForms} className="font-medium text-green underline underline-offset-3">{m.theory_forms_all()}</a>
          </p>
        </noscript>
      ) : null}
      <OutlineView coalition={coalition} person={person} />
      <p role="status" aria-label={m.common_messages()} className="sr-only">
        {said}
      </p>
    </SheetProvider>
  );
}
