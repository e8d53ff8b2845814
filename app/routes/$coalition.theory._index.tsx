import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData, useOutletContext, useSearchParams } from "@remix-run/react";
import { useCallback, useMemo, useState } from "react";
import { BesideField } from "~/components/field/beside-field";
import { late } from "~/components/late";
import { m } from "~/content/messages";
import { can } from "~/domain/coalition/permission";
import { besideThing, ThingsTalkProvider } from "~/domain/comment/thing-talk";
import { decisionsOnSheet } from "~/domain/decision/decision.server";
import { SheetDecisionsNotice } from "~/domain/decision/sheet-decisions";
import { flowBeside, flowGlance } from "~/domain/flow/flow.server";
import { SheetProvider } from "~/domain/theory/sheet";
import { requireMember } from "~/http/guard.server";
import { path } from "~/http/path";
import { readTogether } from "~/http/read-together.server";
import type { TheoryPage } from "./$coalition.theory";

/** The largest sheet there is: it is read at once, and answers after the page. */
const OutlineView = late(() => import("~/domain/theory/outline-view"));

const BeginsCard = late(() => import("~/domain/flow/begins-card"));
const FlowStrip = late(() => import("~/domain/flow/flow-strip"));

/** What earlier worksheets say that the theory begins with. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const member = await requireMember(request, params, "coalition:read");
  const worksheet = "theory_of_change";
  const around = await readTogether(member, async () => ({ beside: await flowBeside(member, { worksheet }), glance: await flowGlance(member, { worksheet, rows: [] }), decided: await decisionsOnSheet(member, { worksheet }) }));
  return { ...around, mayRecord: can(member, "decision:record") };
}

export default function TheoryOutline() {
  const { theory, measures, mayFill, mayMeasure, talk, coalition, person } = useOutletContext<TheoryPage>();
  const { beside, glance, decided, mayRecord } = useLoaderData<typeof loader>();
  const sheetPath = useCallback((step: number, key: string) => path.worksheet(coalition, step, key), [coalition]);
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
      <FlowStrip glance={glance} flowPath={path.worksheetFlow(coalition, 7, "theory_of_change")} sheetPath={sheetPath} />
      <BeginsCard beside={beside} sheetPath={sheetPath} />
      <ThingsTalkProvider value={things}>
        <BesideField value={besideThing}>
          <OutlineView coalition={coalition} person={person} />
        </BesideField>
      </ThingsTalkProvider>
      <div className="mt-5">
        {decided ? <SheetDecisionsNotice on={decided} mayRecord={mayRecord} recordTo={path.newDecision(coalition, { worksheet: decided.sheet })} askTo={path.newVote(coalition, { worksheet: decided.sheet })} decisionTo={(number) => path.decision(coalition, number)} /> : null}
      </div>
      <p role="status" aria-label={m.common_messages()} className="sr-only">
        {said}
      </p>
    </SheetProvider>
  );
}
