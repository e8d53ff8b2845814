import { Form } from "@remix-run/react";
import type { ReactElement } from "react";
import { Button } from "~/components/button/button";
import { Card, CardRow, CardRows } from "~/components/card";
import { LinkButton } from "~/components/button/link-button";
import { numberFormat } from "~/content/format";
import { locale, m } from "~/content/messages";
import type { Written, WrittenRow } from "./written";

type WrittenCardProps = { readonly written: readonly (Written & { readonly indicator: string | null })[]; readonly wizard: string };

/** What was typed into worksheet 5B before it had a page of its own, for those who may see small counts; nobody else reads it until
 *  it is brought in. */
export function WrittenCard({ written, wizard }: WrittenCardProps): ReactElement | null {
  if (written.length === 0) return null;
  return (
    <Card tone="attention" title={m.local_written_title()}>
      <p className="mb-3 max-w-measure">{m.local_written_text()}</p>
      <CardRows>
        {written.map((one) => (
          <CardRow key={one.rows[0].id} end={<BringIn one={one} wizard={wizard} />}>
            <p className="font-semibold">{one.name}</p>
            <ul className="text-small text-ink-2">
              {one.rows.map((row) => (
                <li key={row.id}>{rowWords(row)}</li>
              ))}
            </ul>
          </CardRow>
        ))}
      </CardRows>
    </Card>
  );
}

/** What is counted is asked for first, where it is not known yet. */
function BringIn({ one: { name, rows, indicator }, wizard }: { readonly one: WrittenCardProps["written"][number]; readonly wizard: string }): ReactElement {
  const here = `${wizard}?written=${rows[0].id}`;
  const label = `${m.local_written_go()}: ${name}`;
  if (indicator === null) return <LinkButton to={here} aria-label={label}>{m.local_written_go()}</LinkButton>;
  return (
    <Form method="post" action={`${here}&indicator=${indicator}`}>
      <Button name="intent" value="written" aria-label={label}>
        {m.local_written_go()}
      </Button>
    </Form>
  );
}

function rowWords({ geo, period, group, value, n }: WrittenRow): string {
  const number = (count: number) => numberFormat(locale(), { maximumFractionDigits: 2 }).format(count);
  const words = [geo, period, group, ...(value === null ? [] : [number(value)]), ...(n === null ? [] : [m.local_written_n({ count: number(n) })])];
  return words.filter((one) => one.trim() !== "").join(" · ");
}
