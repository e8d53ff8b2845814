import { folded } from "../folded";

/** The words of a name as they stand in an address: "Río Claro Coalición" → "rio-claro-coalicion". */
export function slugOf(name: string): string {
  const plain = folded(name);
  return plain.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "").slice(0, 60).replace(/-+$/, "") || "coalition";
}

/** The first free address for a name: "forest-county", "forest-county-2", … */
export async function slugFor(name: string, taken: (slug: string) => Promise<boolean>, reserved: ReadonlySet<string> = reservedSlugs): Promise<string> {
  const slug = slugOf(name);
  for (let n = 1; ; n++) {
    const wanted = n === 1 ? slug : `${slug}-${n}`;
    if (!reserved.has(wanted) && !(await taken(wanted))) return wanted;
  }
}

/** First words of addresses that are the product's own. */
export const reservedSlugs: ReadonlySet<string> = new Set(["sign-in", "sign-up", "sign-out", "forgotten", "reset", "look-around", "preferences", "coalitions", "communities", "invitation", "join", "w", "healthz", "assets", "collaboration", "account", "password-strength", "shapes", "help", "api", "public", "admin", "favicon"]);
