/** Pictures of a metric as files. Loaded when somebody wants one. */
import { captionedPicture } from "~/components/picture/captioned-picture";
import { downloadPicture } from "~/components/picture/picture-download";
import { saveFile } from "~/components/picture/save-file";
import { dateFormat } from "~/content/format";
import { locale, m } from "~/content/messages";
import { chartLegend } from "./chart-legend";
import { figureLines, metricText } from "./metric-text";
import type { MetricView } from "../metric-view";

/** Saves what is shown of a metric; returns the name of the file, or null when its panels are not drawn yet. */
export async function savePicture(view: MetricView, panels: HTMLElement, format: "svg" | "png" | "txt"): Promise<string | null> {
  const name = [view.key, view.chosen.year].filter(Boolean).join("-");
  if (format === "txt") saveFile(new Blob([metricText(view, asOf(view))], { type: "text/plain;charset=utf-8" }), `${name}.txt`);
  else {
    const parts = view.panels.flatMap(({ id, title }) => partOf(panels, id, view.panels.length > 1 ? title : null));
    if (parts.length < view.panels.length) return null;
    const notes = [chartLegend(view), ...(view.fictional ? [m.metric_fictional()] : []), ...view.notes, ...view.sources.map((source) => m.metric_source({ source })), asOf(view)];
    const picture = captionedPicture({ title: view.columnName, lines: view.sentences, parts, notes, description: figureLines(view).join("\n") });
    await downloadPicture(picture, name, format);
  }
  return `${name}.${format}`;
}

function partOf(panels: HTMLElement, id: string, heading: string | null) {
  const svg = panels.querySelector(`[data-panel="${CSS.escape(id)}"] svg`);
  return svg instanceof SVGSVGElement ? [{ heading, svg }] : [];
}

function asOf({ releases }: MetricView): string {
  return m.share_as_of({ release: releases.join(", "), date: dateFormat(locale(), { dateStyle: "long" }).format(new Date()) });
}
