import type { PoolClient } from "pg";
import { readBreakdown } from "./breakdown";
import type { GeographyKind } from "../place/geography";
import type { HeldFile } from "./release";

type Row = {
  readonly id: number;
  readonly name: string;
  readonly sha256: string;
  readonly kind: GeographyKind;
  readonly breakdown: string;
  readonly columns: string[];
  readonly release: number;
  readonly label: string;
  readonly fictional: boolean;
  readonly citation: string;
  readonly retrieved: Date;
  readonly activated: Date | null;
};

/** Every released file that is held (not retired) with its release, newest release first, once for each breakdown it has: a few
 *  dozen rows. */
export async function listHeldFiles(client: PoolClient): Promise<HeldFile[]> {
  const { rows } = await client.query<Row>(
    `select f.id, f.name, f.sha256, f.geography_kind as kind, p.breakdown, p.columns, r.id as release, r.label, r.fictional,
            r.citation, r.retrieved_at as retrieved, r.activated_at as activated
     from release_file f join release_part p on p.file_id = f.id join release r on r.id = f.release_id
     where f.retired_at is null order by r.label desc, f.name, p.breakdown`,
  );
  return rows.map(fileOfRow);
}

function fileOfRow({ id, name, sha256, kind, breakdown, columns, ...release }: Row): HeldFile {
  const { label, fictional, citation, retrieved, activated } = release;
  return {
    ...{ id, name, sha256, columns, geographyKind: kind, breakdown: readBreakdown(breakdown) ?? "overall" },
    release: { id: release.release, label, fictional, citation, retrievedAt: retrieved, activatedAt: activated },
  };
}
