import { z } from "zod";
import { locale, locales, type Locale } from "~/content/messages";

/** The language a plan is wanted in, from the address ("?language=es"); the reader's own when none or an unknown one is asked. */
export function languageOfPlan(address: string): Locale {
  return z.enum(locales).catch(locale()).parse(new URL(address).searchParams.get("language"));
}
