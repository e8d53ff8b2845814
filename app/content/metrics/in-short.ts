import type { Text } from "../text";
import type { MetricColumn } from "./metric";

/** What a measure counts in a few everyday words, so that they fit beside a number; for the first column of every metric. */
const inShort: Readonly<Record<string, Text>> = {
  share_employed: { en: "adults 25 to 54 with a job", es: "personas de 25 a 54 años con empleo" },
  ratio_living_wage: { en: "pay for each $1 of living cost", es: "pago por cada $1 del costo de vida" },
  pctl_income_20: { en: "the poorest fifth of households earns up to", es: "el quinto más pobre de los hogares gana hasta" },
  share_debt_coll: { en: "adults with debt in collections", es: "personas adultas con deuda en cobranza" },
  ratio_black_nh_house_value_households: { en: "Black households: share of home value / of households", es: "hogares de personas negras: parte del valor de las viviendas / de los hogares" },
  share_in_preschool: { en: "children of 3 and 4 in preschool", es: "niños de 3 y 4 años en preescolar" },
  rate_learning: { en: "grades of reading gained in a school year", es: "grados de lectura ganados en un año escolar" },
  share_meps20_white: { en: "White students in high-poverty schools", es: "estudiantes blancos en escuelas de alta pobreza" },
  share_hs_degree: { en: "people of 19 and 20 with a high school degree", es: "jóvenes de 19 y 20 años con diploma de secundaria" },
  share_digital_access: { en: "homes with fast internet", es: "hogares con internet rápido" },
  share_affordable_available_80_ami: { en: "homes for each 100 households with low incomes", es: "viviendas por cada 100 hogares de ingresos bajos" },
  count_homeless: { en: "students without a home, number", es: "estudiantes sin hogar, número" },
  share_poverty_exposure: { en: "people in poverty who live in high-poverty areas", es: "personas en pobreza que viven en zonas de alta pobreza" },
  share_black_nh_exposure: { en: "Black residents’ neighbors of other groups", es: "vecinos de otros grupos de los residentes negros" },
  count_membership_associations_per_10k: { en: "associations per 10,000 people", es: "asociaciones por cada 10,000 personas" },
  share_economic_connectedness: { en: "friendships across classes on Facebook", es: "amistades entre clases en Facebook" },
  share_transit_commuter: { en: "workers who ride public transit", es: "personas que van al trabajo en transporte público" },
  ratio_population_pc_physician: { en: "people for each primary care doctor", es: "personas por cada médico de atención primaria" },
  share_low_birth_weight: { en: "babies born with low weight", es: "bebés que nacen con bajo peso" },
  index_air_hazard: { en: "clean air, 100 is best", es: "aire limpio, 100 es lo mejor" },
  rate_injury_death: { en: "deaths by injury per 100,000 people", es: "muertes por lesiones por cada 100,000 personas" },
  share_election_turnout: { en: "people of voting age who voted", es: "personas en edad de votar que votaron" },
  share_desc_rep_black_nonhispanic: { en: "residents who are Black", es: "residentes que son personas negras" },
  rate_crime_violent: { en: "violent crimes reported per 100,000 people", es: "delitos violentos denunciados por cada 100,000 personas" },
  rate_juv_arrest: { en: "arrests per 100,000 people of 10 to 17", es: "arrestos por cada 100,000 personas de 10 a 17 años" },
};

/** What a column counts, beside a number: in a few words, or in those of its heading where there are none. */
export function shortOf({ key, label }: Pick<MetricColumn, "key" | "label">): Text {
  return inShort[key] ?? label;
}
