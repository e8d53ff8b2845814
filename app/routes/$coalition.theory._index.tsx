import { useOutletContext, useSearchParams } from "@remix-run/react";
import { useMemo, useState } from "react";
import { BesideField } from "~/components/field/beside-field";
import { late } from "~/components/late";
import { m } from "~/content/messages";
import { besideThing, ThingsTalkProvider } from "~/domain/comment/thing-talk";
import { SheetProvider } from "~/domain/theory/sheet";
import { path } from "~/http/path";
import type { TheoryPage } from "./$coalition.theory";

/** The largest sheet there is: it is read at once, and answers after the page. */
const OutlineView = late(() => import("~/domain/theory/outline-view"));

export default function TheoryOutline() {
  const { theory, measures, mayFill, mayMeasure, talk, coalition, person } = useOutletContext<TheoryPage>();
  const [said, announce] = useState("");
  const [search] = useSearchParams();
  const filled = search.has("forms");
  const things = useMemo(() => ({ to: (id: string) => path.comments(coalition, "theory", id), ...talk }), [coalition, talk]);
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
      <ThingsTalkProvider value={things}>
        <BesideField value={besideThing}>
          <OutlineView coalition={coalition} person={person} />
        </BesideField>
      </ThingsTalkProvider>
      <p role="status" aria-label={m.common_messages()} className="sr-only">
        {said}
      </p>
    </SheetProvider>
  );
}
