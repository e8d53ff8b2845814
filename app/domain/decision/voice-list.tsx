import { Details } from "~/components/details";
import { Notice } from "~/components/notice";
import { OwnWords } from "~/components/own-words";
import { m } from "~/content/messages";
import type { Voice } from "./decision";
import { voiceWords } from "./decision-words";

type VoiceListProps = { readonly voices: readonly Voice[]; readonly options: readonly string[] };

/** As many names as stand before the rest is folded. */
const shown = 12;

/** Each name with its word, and the concerns as they were said. */
export function VoiceList({ voices, options }: VoiceListProps) {
  const concerns = voices.filter(({ concern }) => concern !== "");
  const rest = voices.slice(shown);
  return (
    <>
      <h2 className="text-label font-[650]">{m.decision_who()}</h2>
      {voices.length === 0 ? <p className="text-ink-2">{m.decision_nobody()}</p> : null}
      <Names voices={voices.slice(0, shown)} options={options} />
      {rest.length > 0 ? <Details summary={m.decision_more_names({ count: rest.length })}><Names voices={rest} options={options} /></Details> : null}
      {concerns.map(({ name, concern, language }) => (
        <Notice key={name} tone="attention" title={m.decision_concern()}>
          <span className="block wrap-anywhere"><OwnWords words={concern} language={language} say={(words) => `“${words}”`} /></span>
          {name}
        </Notice>
      ))}
    </>
  );
}

function Names({ voices, options }: VoiceListProps) {
  return (
    <ul className="grid gap-x-6 sm:grid-cols-2">
      {voices.map((voice) => (
        <li key={voice.name} className="flex flex-wrap justify-between gap-x-3 border-b border-line py-2">
          <span className="font-[650]">{voice.name}</span>
          <span className="text-small text-ink-2 wrap-anywhere">{voiceWords(voice, options)}</span>
        </li>
      ))}
    </ul>
  );
}
