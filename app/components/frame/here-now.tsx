import { useParams } from "@remix-run/react";
import { useEffect, useState } from "react";
import { locale, m } from "~/content/messages";
import { standAt } from "./change-stream";

type Told = { readonly place: string; readonly names: readonly string[]; readonly others: boolean };

/** Under the title of a page that people work at together: who else has it open. Its line lies in the room under the title, so nothing
 *  moves when somebody comes, and it is not announced: it is there for who looks for it. `at`: the page, as "step:3". */
export function HereNow({ at }: { readonly at: string }) {
  const { coalition } = useParams();
  const [told, hear] = useState<Told | null>(null);
  useEffect(() => (coalition === undefined ? undefined : standAt(`/${coalition}/changes`, { at, meet: (words) => hear(toldIn(words)) })), [coalition, at]);
  return <p className="-mt-5 h-5 max-w-measure truncate text-small leading-5 text-ink-2 print:hidden">{told?.place === at && told.names.length > 0 ? m.shell_here_now({ names: namesOf(told) }) : null}</p>;
}

function namesOf({ names, others }: Told): string {
  return new Intl.ListFormat(locale(), { type: "conjunction" }).format(others ? [...names, m.shell_here_others()] : names);
}

function toldIn(words: string): Told | null {
  const told: unknown = JSON.parse(words);
  if (typeof told !== "object" || told === null || !("place" in told && "names" in told && "others" in told)) return null;
  const { place, names, others } = told;
  return typeof place === "string" && Array.isArray(names) ? { place, names: names.map(String), others: others === true } : null;
}
