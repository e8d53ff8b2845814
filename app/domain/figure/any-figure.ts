import type { Figure } from "./figure";
import type { Community } from "../place/geography";

/** Made-up figures and places, for tests. */

export const forest: Community = { id: "99001", kind: "county", name: "Forest County", stateCode: "99", stateName: "Example State", fictional: true };
export const harbor: Community = { id: "99003", kind: "county", name: "Harbor County", stateCode: "99", stateName: "Example State", fictional: true };
export const forestCity: Community = { id: "9900100", kind: "place", name: "Forest City city", stateCode: "99", stateName: "Example State", fictional: true };

const release = { id: 1, label: "v2030.01", fictional: true, citation: "Invented figures." };

export function aFigure(wanted: Partial<Figure> = {}): Figure {
  return {
    geography: forest.id,
    column: "ratio_living_wage",
    breakdown: "overall",
    subgroup: "",
    year: 2022,
    value: 0.7321081,
    value2: null,
    lb: null,
    ub: null,
    quality: 1,
    file: { id: 1, name: "11.csv", sha256: "0".repeat(64), release },
    ...wanted,
  };
}
