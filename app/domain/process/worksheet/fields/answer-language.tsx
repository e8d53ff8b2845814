import { useFetcher } from "@remix-run/react";
import { classes } from "~/components/class-names";
import { LanguageField } from "~/components/field/language-field";
import { locale, type Locale } from "~/content/messages";
import type { LanguageInput } from "../../process.form";

type AnswerLanguageProps = { readonly answerPath: string; readonly place: Omit<LanguageInput, "language">; readonly language: Locale | null; readonly about: string };

/** In which language an answer is, to be set right by who writes it. It is in sight while the answer is being written, and where
 *  its words are in another language than the page. */
export function AnswerLanguage({ answerPath, place, language, about }: AnswerLanguageProps) {
  const fetcher = useFetcher();
  const said = (chosen: Locale) => fetcher.submit({ ...place, language: chosen }, { method: "post", action: answerPath, encType: "application/json" });
  return (
    <div data-print="never" className={classes("noscript:hidden", language === locale() && "hidden group-focus-within/answer:block")}>
      <LanguageField language={language} about={about} onChange={said} />
    </div>
  );
}
