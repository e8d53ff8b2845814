/** A county as the atlas of shapes names it: FIPS id and bare name ("Forsyth"). */
export type AtlasCounty = { readonly id: string; readonly properties: { readonly name: string } };

/** Alaska's boroughs, cities and census areas do not follow from the code. */
const alaska: Readonly<Record<string, string>> = {
  "02013": "Borough",
  "02016": "Census Area",
  "02020": "Municipality",
  "02050": "Census Area",
  "02060": "Borough",
  "02063": "Census Area",
  "02066": "Census Area",
  "02068": "Borough",
  "02070": "Census Area",
  "02090": "Borough",
  "02100": "Borough",
  "02105": "Census Area",
  "02110": "City and Borough",
  "02122": "Borough",
  "02130": "Borough",
  "02150": "Borough",
  "02158": "Census Area",
  "02164": "Borough",
  "02170": "Borough",
  "02180": "Census Area",
  "02185": "Borough",
  "02188": "Borough",
  "02195": "Borough",
  "02198": "Census Area",
  "02220": "City and Borough",
  "02230": "Municipality",
  "02240": "Census Area",
  "02261": "Census Area",
  "02275": "City and Borough",
  "02282": "City and Borough",
  "02290": "Census Area",
};

/** Cities outside Virginia that are counties of their own. */
const independentCities = new Set(["24510", "29510"]);
const bare = new Set(["11001", "32510"]);

/** The full name as the metric files write it: "Forsyth County", "Orleans Parish", "Fairfax city", "Anchorage Municipality". */
export function countyName({ id, properties: { name } }: AtlasCounty): string {
  if (bare.has(id)) return name;
  return `${name} ${suffix(id)}`;
}

function suffix(id: string): string {
  if (id.startsWith("02")) return alaska[id] ?? "Borough";
  if (id.startsWith("22")) return "Parish";
  if (independentCities.has(id) || (id.startsWith("51") && id.slice(2) >= "510")) return "city";
  return "County";
}
