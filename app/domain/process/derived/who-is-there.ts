import { pillars } from "~/content/framework";
import { m } from "~/content/messages";
import { sectors } from "~/content/planning-words";
import { say } from "~/content/text";

/** Somebody at the table: an organization that members speak for, or a line of the stakeholder map that has joined. */
export type Seated = { readonly name: string; readonly sector: string; readonly pillars: readonly string[] };

/** One line for each sector of the guide: how many are there for each pillar, and for which pillars nobody is. A name counts once. */
export function sectorLines(seated: readonly Seated[]): readonly string[] {
  const once = new Map<string, Seated>();
  for (const one of seated) {
    const key = `${one.sector} ${one.name.trim().toLocaleLowerCase()}`;
    const before = once.get(key);
    once.set(key, before ? { ...one, pillars: [...new Set([...before.pillars, ...one.pillars])] } : one);
  }
  return sectors.map(({ key, name }) => sectorLine(say(name), [...once.values()].filter(({ sector }) => sector === key)));
}

function sectorLine(sector: string, there: readonly Seated[]): string {
  if (there.length === 0) return m.process_sector_nobody({ sector });
  const counts = pillars.map(({ key, name }) => ({ name: say(name), count: there.filter((one) => one.pillars.includes(key)).length }));
  const served = counts.filter(({ count }) => count > 0).map(({ name, count }) => `${name} ${count}`);
  const open = counts.filter(({ count }) => count === 0).map(({ name }) => name);
  return [
    m.process_sector_there({ sector, count: there.length }),
    ...(served.length > 0 ? [m.process_sector_pillars({ pillars: served.join(", ") })] : []),
    ...(open.length > 0 && served.length > 0 ? [m.process_sector_open({ pillars: open.join(", ") })] : served.length === 0 ? [m.process_sector_no_pillar()] : []),
  ].join(" ");
}
