import { About } from "~/components/about";
import { LinkButton } from "~/components/button/link-button";
import { Card, CardRow, CardRows } from "~/components/card";
import { OwnWords } from "~/components/own-words";
import { m, type Locale } from "~/content/messages";

/** A worksheet that waits for somebody: to be signed, or to be mended because what they sent came back. */
export type WaitingSheet = {
  readonly kind: "sign" | "sent-back";
  readonly worksheet: string;
  readonly id: string;
  readonly step: number;
  readonly title: string;
  readonly version: number;
  /** Who sent it, or who sent it back. */
  readonly by: string;
  /** Why it came back, or the sender's note. */
  readonly words: string;
  readonly language: Locale | null;
};

type WaitsForYouProps = { readonly waiting: readonly WaitingSheet[]; readonly reviewPath: (step: number, worksheet: string) => string; readonly sheetPath: (step: number, worksheet: string) => string };

/** On the home page: worksheets that wait for my approval, and those that came back to me. */
export function WaitsForYou({ waiting, reviewPath, sheetPath }: WaitsForYouProps) {
  if (waiting.length === 0) return null;
  return (
    <Card id="waits-for-you" tone="attention" title={m.approval_home_title()}>
      <CardRows>
        {waiting.map(({ kind, worksheet, id, step, title, by, version, words, language }) => (
          <CardRow key={worksheet} end={<LinkButton to={kind === "sign" ? reviewPath(step, worksheet) : sheetPath(step, worksheet)}>{kind === "sign" ? m.approval_review() : m.approval_mend()}<About subject={title} /></LinkButton>}>
            <h3 className="font-[650]"><span className="text-ink-2">{id}</span> {title}</h3>
            <p className="line-clamp-3 text-small wrap-anywhere text-ink-2">{kind === "sign" ? m.approval_home_sign({ name: by, version }) : <OwnWords words={words} language={language} say={(own) => m.approval_home_back({ name: by, words: own })} />}</p>
          </CardRow>
        ))}
      </CardRows>
    </Card>
  );
}
