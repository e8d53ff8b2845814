import type { Member } from "../../coalition/member";
import { m } from "~/content/messages";
import { defineLocal } from "./define.server";
import { loadUpload } from "./load.server";
import type { WizardInput } from "../local.form";
import { keepUpload, mapColumns, throwAway } from "./upload.server";

type Act = { readonly indicator: string | null; readonly upload: string | null; readonly input: WizardInput };

/** Where the wizard leads next, and what it says there. */
export type Next = { readonly to: { readonly indicator: string } | { readonly upload: string } | { readonly page: string } | "list"; readonly says: string | null };

/** Does what one step of the wizard asks for. */
export async function wizardAct(member: Member, { indicator, upload, input }: Act): Promise<Next> {
  switch (input.intent) {
    case "define":
      return { to: { indicator: await defineLocal(member, withoutIntent(input)) }, says: m.local_defined() };
    case "upload": {
      const bytes = new Uint8Array(await input.file.arrayBuffer());
      return { to: { upload: await keepUpload(member, { indicator: indicator ?? undefined, name: input.file.name, bytes }) }, says: null };
    }
    case "map": {
      const { intent: _intent, vouched, ...mapping } = input;
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

function withoutIntent<Input extends { readonly intent: string }>({ intent: _intent, ...rest }: Input): Omit<Input, "intent"> {
  return rest;
}
