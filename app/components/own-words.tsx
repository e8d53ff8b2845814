import { locale, type Locale } from "~/content/messages";

type OwnWordsProps = {
  readonly words: string;
  /** In which language they are; nothing where nobody can tell. */
  readonly language: Locale | null | undefined;
  /** The sentence of the product that they stand in. */
  readonly say?: (words: string) => string;
};

/** Stands for the words while their sentence is said; nobody types it. */
const place = "\u{F0000}";

/** Words that somebody wrote, alone or inside a sentence of the product: only they say their language, where it is not the page's. */
export function OwnWords({ words, language, say = (own) => own }: OwnWordsProps) {
  const [before, ...after] = say(place).split(place);
  return (
    <>
      {before}
      {after.map((rest, at) => (
        <span key={at}>
          <span lang={foreign(language)} dir="auto">{words}</span>
          {rest}
        </span>
      ))}
    </>
  );
}

/** What `lang` says of words in this language: nothing where the page says it already, or nobody can tell. */
export function foreign(language: Locale | null | undefined): Locale | undefined {
  return language && language !== locale() ? language : undefined;
}
