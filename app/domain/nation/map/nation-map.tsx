/** The map with its legend, what it says of one place, and ways to take it along. Load it lazily: the table stands without it. */
import { type ReactElement, useRef, useState } from "react";
import { Button } from "~/components/button/button";
import { m } from "~/content/messages";
import { LegendPicture } from "./legend-picture";
import { MapLegend } from "./map-legend";
import { MapPicture } from "./map-picture";
import { MapReadout } from "./map-readout";
import type { MapView } from "../nation-view";
import { saveMap, type MapCaption } from "./save-map";
import { shapeAt, type Shape } from "../shapes";
import { useMap } from "./use-map";

type Props = {
  readonly map: MapView;
  readonly color: string;
  readonly shapesPath: string;
  readonly valuesPath: string;
  readonly caption: MapCaption;
};

export default function NationMap({ map, color, shapesPath, valuesPath, caption }: Props): ReactElement {
  const loaded = useMap({ layer: map.layer, shapesPath, valuesPath });
  const [only, showOnly] = useState<number | null>(null);
  const [hovered, hover] = useState<Shape | null>(null);
  const picture = useRef<SVGSVGElement>(null);
  const legend = useRef<SVGSVGElement>(null);
  if (loaded.kind === "failed") return <p role="status">{m.nation_map_failed()}</p>;
  if (loaded.kind === "loading") return <MapRoom />;
  const { drawing, values } = loaded;
  const marked = drawing.shapes.find(({ id }) => id === map.marked) ?? null;
  const save = (format: "svg" | "png") => picture.current && legend.current && saveMap({ map: picture.current, legend: legend.current, caption, format });
  return (
    <div className="flex min-w-0 flex-col gap-4">
      <MapPicture
        ref={picture}
        prefix="map"
        label={map.alt}
        classes={map.legend.classes.length}
        onPoint={(point) => hover(point && shapeAt(drawing.shapes, point.x, point.y))}
        {...{ drawing, values, color, only, marked, hovered }}
      />
      <MapReadout shape={hovered ?? marked} layer={map.layer} values={values} />
      <MapLegend legend={map.legend} color={color} only={only} onOnly={showOnly} />
      <LegendPicture ref={legend} legend={map.legend} color={color} />
      <div className="flex flex-wrap gap-2.5" data-print="never">
        <Button type="button" onClick={() => save("svg")}>{m.nation_svg()}</Button>
        <Button type="button" onClick={() => save("png")}>{m.nation_png()}</Button>
      </div>
    </div>
  );
}

/** Keeps the room of the map until it is there, so that nothing jumps. */
export function MapRoom(): ReactElement {
  return (
    <div className="grid aspect-[1016/594] place-items-center rounded-control bg-sunken p-4 text-center text-ink-2">
      <p>{m.nation_map_loading()}</p>
    </div>
  );
}
