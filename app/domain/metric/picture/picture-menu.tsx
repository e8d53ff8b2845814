import { type ReactElement, type RefObject, useState } from "react";
import { Disclosure, panelLineStyle } from "~/components/disclosure";
import { FileText, Image, ImageDown, Shapes } from "~/components/icons";
import { m } from "~/content/messages";
import type { MetricView } from "../metric-view";

type Props = {
  readonly view: MetricView;
  /** Where the drawings of the panels are. */
  readonly panels: RefObject<HTMLElement>;
};

const formats = [
  { format: "svg", icon: Shapes, words: m.share_svg },
  { format: "png", icon: Image, words: m.share_png },
  { format: "txt", icon: FileText, words: m.share_text },
] as const;

type Format = (typeof formats)[number]["format"];

/** Takes the picture of a metric along, with title, quality and sources in it, or the same in words. */
export function PictureMenu({ view, panels }: Props): ReactElement {
  const [said, say] = useState("");
  async function save(format: Format) {
    say("");
    const saved = import("./metric-picture").then(({ savePicture }) => (panels.current ? savePicture(view, panels.current, format) : null));
    say(await saved.then((name) => (name ? m.share_picture_saved({ name }) : m.share_picture_failed()), m.share_picture_failed));
  }
  return (
    <Disclosure label={m.share_picture()} about={view.title} icon={ImageDown} align="start">
      {formats.map(({ format, icon: Icon, words }) => (
        <button key={format} type="button" className={panelLineStyle} onClick={() => void save(format)}>
          <Icon size={18} className="shrink-0" />
          {words()}
        </button>
      ))}
      <p role="status" className="px-3 text-small text-ink-2">
        {said}
      </p>
    </Disclosure>
  );
}
