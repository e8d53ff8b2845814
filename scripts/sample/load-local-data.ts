import type { Member } from "~/domain/coalition/member";
import { defineLocal, keepUpload, loadUpload, localList, localPage, mapColumns } from "~/domain/local-data/local-data.server";
import type { Definition } from "~/domain/local-data/local.form";
import type { Mapping } from "~/domain/local-data/mapping";

type Source = {
  readonly definition: Definition;
  readonly file: string;
  readonly csv: string;
  readonly mapping: Mapping;
  /** Somebody vouches that figures without counts rest on enough people. */
  readonly vouched?: boolean;
};

/** Defines what is counted and brings its file in, the way the wizard does; what is there already stays. */
export async function loadLocal(member: Member, { definition, file, csv, mapping, vouched = false }: Source): Promise<void> {
  const known = (await localList(member)).lines.find(({ name }) => name === definition.name);
  const indicator = known?.id ?? (await defineLocal(member, definition));
  if (known && (await localPage(member, { id: indicator, search: new URLSearchParams() })).batches.length > 0) return;
  const upload = await keepUpload(member, { indicator, name: file, bytes: new TextEncoder().encode(csv) });
  await mapColumns(member, { upload, mapping, vouched });
  await loadUpload(member, { upload, rows: "all" });
}
