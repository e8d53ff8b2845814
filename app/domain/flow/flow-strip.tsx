import { Form, useNavigation } from "@remix-run/react";
import { Button } from "~/components/button/button";
import { TextLink } from "~/components/button/text-link";
import { Notice } from "~/components/notice";
import { m } from "~/content/messages";
import type { FlowGlance, FlowPlace } from "./flow-page";

type FlowStripProps = { readonly glance: FlowGlance; readonly flowPath: string; readonly sheetPath: (step: number, sheet: string) => string };

/** What is new for a worksheet, with the button that brings it in, and where it comes from and goes to. */
export default function FlowStrip({ glance: { news, from, to }, flowPath, sheetPath }: FlowStripProps) {
  if (from.length + to.length === 0) return null;
  return (
    <div data-print="never" className="mb-5 flex flex-col gap-3">
      {news.map((one) => (
        <Notice key={one.link} tone="info" actions={<Bring news={one} flowPath={flowPath} />}>
          {one.fresh > 0 ? m.flow_news({ count: one.fresh, place: one.from }) : null} {one.changed > 0 ? m.flow_changed_since({ count: one.changed, place: one.from }) : null}
        </Notice>
      ))}
      <p className="flex flex-wrap items-center gap-x-3 text-small text-ink-2">
        <Places words={m.flow_comes()} places={from} sheetPath={sheetPath} />
        <Places words={m.flow_goes()} places={to} sheetPath={sheetPath} />
        <TextLink to={flowPath} className="inline-flex min-h-11 items-center">{m.flow_see_all()}</TextLink>
      </p>
    </div>
  );
}

function Bring({ news: { link, fresh, ready }, flowPath }: { readonly news: FlowGlance["news"][number]; readonly flowPath: string }) {
  const pending = useNavigation().state !== "idle";
  if (!ready) return <TextLink to={flowPath} className="inline-flex min-h-11 items-center">{m.flow_look()}</TextLink>;
  return (
    <Form method="post" action={flowPath}>
      <input type="hidden" name="link" value={link} />
      <Button name="intent" value="bring" pending={pending}>{m.flow_bring({ count: fresh })}</Button>
    </Form>
  );
}

function Places({ words, places, sheetPath }: { readonly words: string; readonly places: readonly FlowPlace[]; readonly sheetPath: FlowStripProps["sheetPath"] }) {
  if (places.length === 0) return null;
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2">
      {words}:
      {places.map(({ key, step, name }) => (
        <TextLink key={key} to={sheetPath(step, key)} className="inline-flex min-h-11 items-center">{name}</TextLink>
      ))}
    </span>
  );
}
