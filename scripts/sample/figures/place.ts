export type Race = "black" | "hispanic" | "other" | "white";

/** A fictional county or city. `prosperity` and `urban` run from -1 to 1 around an ordinary place. */
export type Place = {
  readonly kind: "county" | "place";
  /** Three digits for a county, five for a city, behind the state's two. */
  readonly code: string;
  readonly name: string;
  /** People in 2014, and how their number changes in a year (0.01 is one percent). */
  readonly population: number;
  readonly growth: number;
  readonly prosperity: number;
  readonly urban: number;
  /** Share of residents, together 1. */
  readonly people: Readonly<Record<Race, number>>;
  /** Measures this place never reports: every real release has such holes. */
  readonly silent: readonly string[];
};

/** No state has the FIPS code 99, so an invented place can never be taken for a real one. */
export const state = { code: "99", name: "Example State" };

export const counties: readonly Place[] = [
  county("001", "Forest County", [378_000, 0.007], [0.0, 0.35], [0.26, 0.13, 0.04], []),
  county("003", "Harbor County", [905_000, 0.011], [0.25, 0.95], [0.19, 0.22, 0.12], []),
  county("005", "Prairie County", [48_200, -0.002], [-0.15, -0.85], [0.03, 0.09, 0.03], ["connectedness"]),
  county("007", "Canyon County", [208_000, 0.014], [0.05, -0.1], [0.04, 0.34, 0.07], ["arrest"]),
  county("009", "Lakeside County", [312_000, 0.004], [0.3, 0.3], [0.11, 0.08, 0.06], []),
  county("011", "Mill County", [121_000, -0.006], [-0.55, 0.05], [0.17, 0.06, 0.03], []),
  county("013", "Orchard County", [164_000, 0.005], [-0.35, -0.35], [0.02, 0.51, 0.04], ["crime"]),
  county("015", "Summit County", [538_000, 0.012], [0.9, 0.6], [0.08, 0.11, 0.16], []),
  county("017", "Delta County", [76_400, -0.009], [-0.85, -0.6], [0.58, 0.04, 0.02], ["schools"]),
  county("019", "Río Claro County", [97_600, 0.003], [-0.3, -0.45], [0.02, 0.63, 0.03], []),
  county("021", "Juniper County", [9_300, -0.004], [-0.1, -1.0], [0.01, 0.06, 0.08], ["arrest"]),
  county("023", "Stonebridge County", [254_000, 0.006], [-0.1, 0.45], [0.34, 0.09, 0.05], []),
];

export const cities: readonly Place[] = [
  city("25000", "Forest City city", [239_000, 0.006], [-0.15, 0.6], [0.34, 0.17, 0.04], []),
  city("31000", "Harbor Point city", [612_000, 0.009], [0.1, 1.0], [0.24, 0.26, 0.13], []),
  city("40100", "Lakeside city", [98_400, 0.002], [0.15, 0.5], [0.15, 0.1, 0.07], ["crime", "arrest"]),
  city("55400", "Orchard Park city", [81_300, 0.008], [-0.4, 0.1], [0.03, 0.58, 0.05], ["learning"]),
  city("70500", "Summit Heights city", [112_000, 0.015], [0.8, 0.55], [0.07, 0.1, 0.19], []),
];

/** People who live there in `year`, to the person. */
export function populationIn(place: Place, year: number): number {
  return Math.round(place.population * (1 + place.growth) ** (year - 2014));
}

type Shape = [
  size: [population: number, growth: number],
  character: [prosperity: number, urban: number],
  people: [black: number, hispanic: number, other: number],
  silent: string[],
];

function county(code: string, name: string, ...shape: Shape): Place {
  return { kind: "county", code, name, ...traits(...shape) };
}

function city(code: string, name: string, ...shape: Shape): Place {
  return { kind: "place", code, name, ...traits(...shape) };
}

function traits(...[size, character, people, silent]: Shape) {
  const [black, hispanic, other] = people;
  return {
    population: size[0],
    growth: size[1],
    prosperity: character[0],
    urban: character[1],
    people: { black, hispanic, other, white: 1 - black - hispanic - other },
    silent,
  };
}
