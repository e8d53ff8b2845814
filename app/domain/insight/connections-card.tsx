import type { ReactElement } from "react";
import { Card } from "~/components/card";
import { Chip } from "~/components/chip";
import { Details } from "~/components/details";
import { Link2 } from "~/components/icons";
import { TextLink } from "~/components/button/text-link";
import { m } from "~/content/messages";
import { ConnectionsCaveat } from "./connection/connections-caveat";
import { ConnectionsMethod } from "./connection/connections-method";
import { ConnectionsTable } from "./connection/connections-table";
import type { ConnectionsView, NamedConnection } from "./connection/connections-view";

type Props = {
  readonly view: ConnectionsView;
  readonly predictorPath: (key: string) => string;
  /** The page on which figures of chosen predictors stand side by side. */
  readonly comparePath: string;
};

/** What moves together with a measure or a predictor across all places of a kind: the strongest in sentences, all in a table. */
export function ConnectionsCard({ view, predictorPath, comparePath }: Props): ReactElement {
  const { silent, named, rows, several, leftOut, geographyKind } = view;
  return (
    <Card id="connections" title={m.connection_title()}>
      {silent === null ? (
        <div className="flex flex-col gap-4">
          <p className="max-w-measure text-ink-2">{geographyKind === "county" ? m.connection_lead_county() : m.connection_lead_city()}</p>
          <ConnectionsCaveat />
          {named.length > 0 ? (
            <ol className="divide-y divide-line">
              {named.map((connection) => (
                <Named key={connection.key} connection={connection} predictorPath={predictorPath} comparePath={`${comparePath}?predictors=${view.predictor},${connection.predictor}`} />
              ))}
            </ol>
          ) : (
            <p>{m.connection_none()}</p>
          )}
          <div>
            <Details summary={m.connection_table({ count: rows.length })}>
              <ConnectionsTable rows={rows} several={several} />
              <LeftOut lines={leftOut} />
            </Details>
            <ConnectionsMethod />
          </div>
        </div>
      ) : (
        <p className="max-w-measure text-ink-2">{silent}</p>
      )}
    </Card>
  );
}

type NamedProps = Omit<Props, "view"> & { readonly connection: NamedConnection };

function Named({ connection, predictorPath, comparePath }: NamedProps): ReactElement {
  const { predictor, name, strength, sentence, facts } = connection;
  return (
    <li className="flex flex-col gap-1.5 py-4 first:pt-0">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className="font-[650]"><TextLink to={predictorPath(predictor)} className="inline-flex min-h-11 items-center">{name}</TextLink></h3>
        <Chip tone="info" icon={Link2}>{strength}</Chip>
      </div>
      <p className="max-w-measure font-serif text-lead">{sentence}</p>
      <ul className="flex max-w-measure flex-col gap-1 text-label text-ink-2">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <p data-print="never">
        <TextLink to={comparePath} className="inline-flex min-h-11 items-center" aria-label={m.connection_compare_with({ name })}>{m.connection_compare()}</TextLink>
      </p>
    </li>
  );
}

function LeftOut({ lines }: { readonly lines: readonly string[] }): ReactElement | null {
  if (lines.length === 0) return null;
  return (
    <div className="mt-4 text-label text-ink-2">
      <h3 className="font-semibold">{m.connection_left_out()}</h3>
      <ul className="mt-1 flex max-w-measure list-disc flex-col gap-1 pl-5">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
