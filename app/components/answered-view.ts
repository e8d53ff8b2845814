import type { ShouldRevalidateFunctionArgs } from "@remix-run/react";

/** For routes' `shouldRevalidate`: an act whose answer brings what the page shows now (`view`) asks for nothing again. */
export function unlessAnswered({ actionResult, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean {
  return actionResult?.view === undefined && defaultShouldRevalidate;
}
