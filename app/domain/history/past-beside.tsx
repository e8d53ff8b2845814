import { createContext, useContext } from "react";
import { About } from "~/components/about";
import { TextLink } from "~/components/button/text-link";
import type { Changed } from "~/components/field/beside-field";
import { dayWords } from "~/content/format";
import { m } from "~/content/messages";

const Address = createContext<string | null>(null);

/** Gives a page its history; without it no link is drawn. */
export const PastProvider = Address.Provider;

type PastBesideProps = { readonly item: string | null; readonly field: string; readonly label: string; /** Who wrote last, and when; absent where nobody has, or it is about a row. */ readonly changed?: Changed | undefined };

/** Who wrote what stands here, as a way to all that stood before; of a row, the way alone. */
export function PastBeside({ item, field, label, changed }: PastBesideProps) {
  const address = useContext(Address);
  if (address === null || (field !== "" && changed === undefined)) return null;
  return (
    <TextLink to={`${address}?${new URLSearchParams({ ...(item !== null && { item }), ...(field !== "" && { field }) }).toString()}`} data-print="never" className="inline-flex min-h-11 items-center text-small text-ink-2">
      {changed ? m.history_changed_by({ name: changed.by, date: dayWords(changed.at) }) : m.history_of_row()}
      <About subject={label} />
    </TextLink>
  );
}
