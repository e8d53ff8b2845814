import { finishedSheets, setAsHtml } from "../finished-sheet.server";
import { StandoutPillar } from "./standout/standout-pillar";
import type { PillarView } from "./standout/standout-view";
import { noting, type StatementActs } from "./standout/statement-card";

type Asked = { readonly pillars: readonly PillarView[]; readonly acts: StatementActs };

const once = finishedSheets<{ readonly html: string }>();

function Pillars({ pillars, acts }: Asked) {
  return (
    <div className="flex min-w-0 flex-col gap-9">
      {acts.mayNote ? <form id={noting} method="post" /> : null}
      {pillars.map((pillar) => <StandoutPillar key={pillar.key} pillar={pillar} acts={acts} />)}
    </div>
  );
}

/** What stands out, pillar by pillar, as finished HTML: a hundred cards whose links and buttons the page takes care of. */
export async function standoutSheet(asked: Asked): Promise<string> {
  const { html } = await once(asked, () => ({ html: setAsHtml("standout", <Pillars {...asked} />) }));
  return html;
}
