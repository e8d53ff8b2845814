import { stepNumberOf, worksheetOf } from "~/content/steps";
import type { Coming } from "~/domain/letter/coming";
import type { LetterMeans } from "~/domain/letter/letter.server";
import { changePath, waitingPath } from "./notice-path";
import { path } from "./path";
import { inLanguage } from "./request-context.server";
import { ownOrigin } from "./wall.server";

const whole = (to: string) => ownOrigin() + to;

/** What letters need of us: where their links lead, and their language. */
export const letterMeans: LetterMeans = {
  speak: inLanguage,
  links: {
    waiting: (coalition, waiting) => whole(waitingPath(coalition, waiting)),
    coming: (coalition, coming) => whole(comingPath(coalition, coming)),
    change: (coalition, change) => whole(changePath(coalition, change)),
    inbox: (coalition) => whole(path.inbox(coalition)),
    settings: () => whole(path.letters()),
    stop: (token) => whole(path.stopLetters(token)),
  },
};

function comingPath(coalition: string, { kind, ref }: Pick<Coming, "kind" | "ref">): string {
  switch (kind) {
    case "due": case "late": return path.task(coalition, ref);
    case "meeting": return path.meeting(coalition, ref);
    case "review": return path.decision(coalition, Number(ref));
    case "return": return rowPath(coalition, "engagement_plan", ref);
  }
}

function rowPath(coalition: string, worksheet: string, row: string): string {
  const sheet = worksheetOf(worksheet);
  const step = sheet && stepNumberOf(sheet);
  return sheet && step ? path.worksheetRow(coalition, step, sheet.key, row) : path.home(coalition);
}
