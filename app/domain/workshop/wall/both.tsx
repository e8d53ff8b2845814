import { locale, type Locale } from "~/content/messages";
import { say, type Text } from "~/content/text";

/** The same words in both languages: the page's own, and the other for those beside it. */
export type Words = (language: Locale) => string;

export function wordsOf(text: Text): Words {
  return (language) => say(text, language);
}

/** The page's own language, then the other one. */
export function bothLanguages(): readonly [Locale, Locale] {
  return locale() === "en" ? ["en", "es"] : ["es", "en"];
}

/** Both languages at the same size of attention, one under the other: the second is set in italics and says which language it is. */
export function Both({ words, className = "" }: { readonly words: Words; readonly className?: string }) {
  const [own, other] = bothLanguages();
  return (
    <>
      <span className={`block ${className}`}>{words(own)}</span>
      <span lang={other} className={`block font-serif font-normal italic ${className}`}>{words(other)}</span>
    </>
  );
}

/** The same on one line, for what is short. */
export function BothInLine({ words }: { readonly words: Words }) {
  const [own, other] = bothLanguages();
  return (
    <>
      {words(own)} · <span lang={other} className="font-serif italic">{words(other)}</span>
    </>
  );
}
