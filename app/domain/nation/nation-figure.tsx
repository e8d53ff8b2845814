import { lazy, type ReactElement, Suspense } from "react";
import { useAlive } from "~/components/frame/alive";
import { useFigureAnnounced } from "~/components/frame/announcer";
import { Notice } from "~/components/notice";
import { m } from "~/content/messages";
import { pillarColor } from "../metric/pillar-label";
import type { NationView } from "./nation-view";

const NationMap = lazy(() => import("./map/nation-map"));

type Props = { readonly view: NationView; readonly shapesPath: string; readonly valuesPath: string };

/** What the figures say of the own place, and the map of all. */
export function NationFigure({ view, ...paths }: Props): ReactElement {
  useFigureAnnounced(view.sentences.join(" "));
  return (
    <figure className="flex min-w-0 flex-col gap-4">
      <figcaption className="flex max-w-[62ch] flex-col gap-2">
        <p className="font-serif text-sentence">{view.sentences[0]}</p>
        {view.sentences.length > 1 ? <p>{view.sentences.slice(1).join(" ")}</p> : null}
      </figcaption>
      {view.fictional ? <p className="font-semibold">{m.metric_fictional()}</p> : null}
      {view.noMap ? <Notice tone="info">{view.noMap}</Notice> : null}
      {view.map ? <Map view={view} map={view.map} {...paths} /> : null}
    </figure>
  );
}

type MapProps = Props & { readonly map: NonNullable<NationView["map"]> };

function Map({ view, map, shapesPath, valuesPath }: MapProps) {
  const alive = useAlive();
  const { chosen: { column, year }, years: choices } = view.options;
  const years = choices.find(({ value }) => value === year)?.label ?? year;
  const caption = {
    title: m.nation_picture_title({ metric: view.title, year: years }),
    lines: [view.sentences.join(" ")],
    notes: [map.order, map.offMap, ...view.sources.map((source) => m.metric_source({ source })), m.nation_shapes_credit()].flatMap((note) => note ?? []),
    description: map.alt,
    name: `${column}-${year}`,
  };
  return (
    <>
      {map.layer === "states" ? <p className="text-ink-2">{m.nation_map_by_state()}</p> : null}
      <noscript>
        <p>{m.nation_map_needs_script()}</p>
      </noscript>
      {alive ? (
        <Suspense fallback={<p className="text-ink-2">{m.nation_map_loading()}</p>}>
          <NationMap map={map} color={pillarColor(view.pillar)} {...{ shapesPath, valuesPath, caption }} />
        </Suspense>
      ) : null}
      {map.order ? <p className="text-small text-ink-2">{map.order}</p> : null}
      {map.offMap ? <p className="text-small text-ink-2">{map.offMap}</p> : null}
    </>
  );
}
