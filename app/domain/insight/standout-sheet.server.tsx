import { madeOnce, setAsHtml } from "../finished-sheet.server";
import { StandoutPillar } from "./standout/standout-pillar";
import type { PillarView } from "./standout/standout-view";
import { noting, type StatementActs } from "./standout/statement-card";

type Asked = { readonly pillars: readonly PillarView[]; readonly acts: StatementActs };

const sheetOf = madeOnce((asked: Asked) => ({ html: setAsHtml("standout", <Pillars {...asked} />) }));

function Pillars({ pillars, acts }: Asked) {
  return (
    <div className="flex min-w-0 flex-col gap-9">
      {acts.mayNote ? <form id={noting} method="post" /> : null}
      {pillars.map((pillar) => <StandoutPillar key={pillar.key} pillar={pillar} acts={acts} />)}
    </div>
  );
}

/** What stands out, pillar by pillar, as finished HTML: a hundred cards whose links and buttons the page takes care of. */
export function standoutSheet(asked: Asked): string {
  return sheetOf(asked).html;
}
