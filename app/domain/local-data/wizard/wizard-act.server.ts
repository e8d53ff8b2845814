import type { Member } from "../../coalition/member";
import { m } from "~/content/messages";
import { bringIn } from "../bring-in.server";
import { defineLocal } from "./define.server";
import { loadUpload } from "./load.server";
import type { WizardInput } from "../local.form";
import type { Written } from "../mapping";
import { keepUpload, layUpload, mapColumns, throwAway } from "./upload.server";

type Act = { readonly indicator: string | null; readonly upload: string | null; readonly written?: string | null; readonly input: WizardInput };

/** Where the wizard leads next, and what it says there. */
export type Next = { readonly to: { readonly indicator: string } | { readonly upload: string } | { readonly page: string } | "list"; readonly says: string | null };

/** Does what one step of the wizard asks for. */
export async function wizardAct(member: Member, { indicator, upload, written = null, input }: Act): Promise<Next> {
  switch (input.intent) {
    case "define": {
      const defined = await defineLocal(member, withoutIntent(input));
      return { to: written === null ? { indicator: defined } : { upload: await bringIn(member, { written, indicator: defined }) }, says: m.local_defined() };
    }
    case "written":
      return { to: { upload: await bringIn(member, { written: written ?? "", indicator: indicator ?? "" }) }, says: null };
    case "upload": {
      const bytes = new Uint8Array(await input.file.arrayBuffer());
      return { to: { upload: await keepUpload(member, { indicator: indicator ?? undefined, name: input.file.name, bytes }) }, says: null };
    }
    case "layout": {
      const { sheet = "", header, periods } = input;
      await layUpload(member, { upload: upload ?? undefined, layout: { sheet, header, wide: periods !== "values" } });
      return { to: { upload: upload ?? "" }, says: null };
    }
    case "map": {
      const { intent: _intent, vouched, scaleOf, scale, written, ...columns } = input;
      // What was said of the scale was said of the column that was the value then.
      const answered = scaleOf === undefined || scaleOf === columns.value;
      const mapping = { ...columns, written: writtenIn(written), ...(answered && scale && { scale }) };
      await mapColumns(member, { upload: upload ?? undefined, mapping, vouched });
      return { to: { upload: upload ?? "" }, says: null };
    }
    case "load": {
      const loaded = await loadUpload(member, { upload: upload ?? undefined, rows: input.rows });
      return { to: { page: loaded.indicator }, says: m.local_loaded({ count: loaded.values }) };
    }
    case "cancel":
      await throwAway(member, { upload: upload ?? undefined });
      return { to: "list", says: m.local_thrown_away() };
  }
}

/** "3:comma", column by column. */
function writtenIn(answers: readonly (string | undefined)[]): Record<string, Written> {
  return Object.fromEntries(
    answers.flatMap((answer): [string, Written][] => {
      const [column = "", said = ""] = answer?.split(":") ?? [];
      if (said === "point" || said === "comma" || said === "mdy" || said === "dmy" || said === "as") return [[column, said]];
      return said === "" ? [] : [[column, `${Number(said)}`]];
    }),
  );
}

function withoutIntent<Input extends { readonly intent: string }>({ intent: _intent, ...rest }: Input): Omit<Input, "intent"> {
  return rest;
}
