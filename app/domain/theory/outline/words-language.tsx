import { useFetcher } from "@remix-run/react";
import { LanguageField } from "~/components/field/language-field";
import type { Locale } from "~/content/messages";
import { useSheet } from "../sheet";

type WordsLanguageProps = {
  /** "vision", or the id of an assumption. */
  readonly words: string;
  readonly language: Locale | null;
  readonly about: string;
};

/** In which language words are that are not edited in a form of their own, to be set right by who may write them. */
export function WordsLanguage({ words, language, about }: WordsLanguageProps) {
  const { action } = useSheet();
  const fetcher = useFetcher();
  const said = (chosen: Locale) => fetcher.submit({ intent: "say-language", words, language: chosen }, { method: "post", action });
  return (
    <div data-print="never" className="noscript:hidden">
      <LanguageField language={language} about={about} onChange={said} />
    </div>
  );
}
