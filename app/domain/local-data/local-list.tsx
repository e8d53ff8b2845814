import type { ReactElement } from "react";
import { Card, CardRow, CardRows } from "~/components/card";
import { LinkButton } from "~/components/button/link-button";
import { TextLink } from "~/components/button/text-link";
import { foreign, OwnWords } from "~/components/own-words";
import { m, type Locale } from "~/content/messages";

type Line = { readonly id: string; readonly name: string; readonly measured: string; readonly area: string; readonly kind: string; readonly frequency: string; readonly newest: string; readonly language: Locale | null };

/** What the coalition counts itself, with the newest figure of the whole. */
export function LocalList({ title, lines, linkTo }: { readonly title?: string; readonly lines: readonly Line[]; readonly linkTo: (id: string) => string }): ReactElement {
  return (
    <Card title={title}>
      <CardRows>
        {lines.map(({ id, measured, area, kind, frequency, newest, language }) => (
          <CardRow key={id} end={<span className="font-semibold tabular-nums">{newest || <span className="font-normal text-ink-2">{m.local_no_whole()}</span>}</span>}>
            <TextLink to={linkTo(id)} lang={foreign(language)}>{measured}</TextLink>
            <p className="text-small text-ink-2"><OwnWords words={area} language={language} say={(words) => `${words} · ${kind} · ${frequency}`} /></p>
          </CardRow>
        ))}
      </CardRows>
    </Card>
  );
}

type Waiting = { readonly id: string; readonly fileName: string; readonly name: string };

/** Files that somebody has not finished loading. */
export function WaitingFiles({ files, linkTo }: { readonly files: readonly Waiting[]; readonly linkTo: (upload: string) => string }): ReactElement | null {
  if (files.length === 0) return null;
  return (
    <Card tone="attention" title={m.local_waiting_title()}>
      <CardRows>
        {files.map(({ id, fileName, name }) => (
          <CardRow key={id} end={<LinkButton to={linkTo(id)}>{m.local_waiting_go({ file: fileName })}</LinkButton>}>
            <p className="font-semibold">{name}</p>
            <p className="text-small text-ink-2">{m.local_waiting_kept()}</p>
          </CardRow>
        ))}
      </CardRows>
    </Card>
  );
}
