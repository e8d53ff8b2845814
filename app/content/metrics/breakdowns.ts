import type { Text } from "../text";

type Group = { readonly label: string; readonly name: Text };
type BreakdownWords = { readonly key: string; readonly name: Text; readonly groups: readonly Group[] };

/** The row of everybody inside a breakdown, as the files spell it. */
export const everybodyLabel = "All";

/** The labels of most metrics that are split by race and ethnicity. */
export const raceLabels: readonly string[] = [
  "Black, Non-Hispanic",
  "Hispanic",
  "Other Races and Ethnicities",
  "White, Non-Hispanic",
];

/** The ways in which the files split values; `label` is the file's own spelling, `name` what people read. */
export const breakdowns = [
  {
    key: "race-ethnicity",
    name: { en: "Race and ethnicity", es: "Raza y etnia" },
    groups: [
      { label: "Black", name: { en: "Black", es: "Personas negras" } },
      { label: "Black, Non-Hispanic", name: { en: "Black, non-Hispanic", es: "Personas negras no hispanas" } },
      { label: "White", name: { en: "White", es: "Personas blancas" } },
      { label: "White, Non-Hispanic", name: { en: "White, non-Hispanic", es: "Personas blancas no hispanas" } },
      { label: "Hispanic", name: { en: "Hispanic", es: "Personas hispanas" } },
      { label: "Other Races and Ethnicities", name: { en: "Other races and ethnicities", es: "Otras razas y etnias" } },
    ],
  },
  {
    key: "race-share",
    name: { en: "Neighborhood type", es: "Tipo de vecindario" },
    groups: [
      { label: "Neighborhoods of color", name: { en: "Neighborhoods of color", es: "Vecindarios de personas de color" } },
      { label: "White neighborhoods", name: { en: "White neighborhoods", es: "Vecindarios de personas blancas" } },
      { label: "Mixed neighborhoods", name: { en: "Mixed neighborhoods", es: "Vecindarios mixtos" } },
    ],
  },
  {
    key: "income",
    name: { en: "Income", es: "Ingresos" },
    groups: [
      { label: "Economically Disadvantaged", name: { en: "Economically disadvantaged", es: "En desventaja económica" } },
      { label: "Not Economically Disadvantaged", name: { en: "Not economically disadvantaged", es: "Sin desventaja económica" } },
      { label: "Less than $50,000", name: { en: "Less than $50,000", es: "Menos de $50,000" } },
      { label: "$50,000 or More", name: { en: "$50,000 or more", es: "$50,000 o más" } },
      { label: "High-Poverty", name: { en: "High-poverty", es: "Alta pobreza" } },
      { label: "Not High-Poverty", name: { en: "Not high-poverty", es: "Sin alta pobreza" } },
    ],
  },
  {
    key: "age",
    name: { en: "Age", es: "Edad" },
    groups: [
      { label: "Under Age 45", name: { en: "Under age 45", es: "Menos de 45 años" } },
      { label: "Age 45 and Over", name: { en: "Age 45 and over", es: "45 años o más" } },
      { label: "Age 10 to 14", name: { en: "Age 10 to 14", es: "De 10 a 14 años" } },
      { label: "Age 15 to 17", name: { en: "Age 15 to 17", es: "De 15 a 17 años" } },
    ],
  },
  {
    key: "gender",
    name: { en: "Gender", es: "Género" },
    groups: [
      { label: "Female", name: { en: "Female", es: "Femenino" } },
      { label: "Male", name: { en: "Male", es: "Masculino" } },
    ],
  },
  {
    key: "tenure",
    name: { en: "Renters and owners", es: "Inquilinos y propietarios" },
    groups: [
      { label: "Renter", name: { en: "Renter", es: "Inquilinos" } },
      { label: "Owner", name: { en: "Owner", es: "Propietarios" } },
    ],
  },
  {
    key: "disability",
    name: { en: "Disability", es: "Discapacidad" },
    groups: [
      { label: "With Disability", name: { en: "With disability", es: "Con discapacidad" } },
      { label: "Without Disability", name: { en: "Without disability", es: "Sin discapacidad" } },
    ],
  },
  {
    key: "industry",
    name: { en: "Industry", es: "Industria" },
    groups: [
      { label: "Goods Producing", name: { en: "Goods producing", es: "Producción de bienes" } },
      { label: "Public Administration", name: { en: "Public administration", es: "Administración pública" } },
      { label: "Trade, Transit, Utilities", name: { en: "Trade, transit, and utilities", es: "Comercio, transporte y servicios básicos" } },
      { label: "Information Services", name: { en: "Information services", es: "Servicios de información" } },
      { label: "Professional Services", name: { en: "Professional services", es: "Servicios profesionales" } },
      { label: "Education and Health", name: { en: "Education and health", es: "Educación y salud" } },
      { label: "Leisure and Other", name: { en: "Leisure and other", es: "Recreación y otros" } },
    ],
  },
  {
    key: "mothers-education",
    name: { en: "Mother's education", es: "Educación de la madre" },
    groups: [
      { label: "Less than High School", name: { en: "Less than high school", es: "Menos que la secundaria (high school)" } },
      { label: "GED/High School Degree", name: { en: "GED or high school degree", es: "GED o diploma de secundaria (high school)" } },
      { label: "Some College", name: { en: "Some college", es: "Algo de universidad" } },
      { label: "College Degree or Higher", name: { en: "College degree or higher", es: "Título universitario o más" } },
    ],
  },
] as const satisfies readonly BreakdownWords[];

/** A way to split values; the overall series, which may differ from "All", has no breakdown. */
export type BreakdownKey = (typeof breakdowns)[number]["key"];

const groupNames: ReadonlyMap<string, Text> = new Map(
  breakdowns.flatMap((breakdown) => breakdown.groups.map((group): [string, Text] => [group.label, group.name])),
);

const everybodyName: Text = { en: "All", es: "Todos" };

/** What people read for a label of the files; a label nobody knows is shown as it came. */
export function groupName(label: string): Text {
  if (label === everybodyLabel) return everybodyName;
  return groupNames.get(label) ?? { en: label, es: label };
}

/** What people read for a breakdown; undefined for "overall" and for keys nobody knows. */
export function breakdownName(key: string): Text | undefined {
  return breakdowns.find((breakdown) => breakdown.key === key)?.name;
}
