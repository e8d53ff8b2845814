import type { Text } from "./text";

/** Where the released figures come from, with their documentation. */
export const dataCatalogAddress = "https://datacatalog.urban.org/dataset/mobility-metrics-data-upward-mobility-framework";

/** The three parts of upward mobility; every value, outcome and finding can name the ones it touches. */
export const dimensions = [
  {
    key: "economic_success",
    name: { en: "Economic success", es: "Éxito económico" },
    meaning: {
      en: "Income and assets that support material well-being.",
      es: "Ingresos y bienes que permiten vivir bien en lo material.",
    },
  },
  {
    key: "power_autonomy",
    name: { en: "Power and autonomy", es: "Poder y autonomía" },
    meaning: {
      en: "Control over one’s life, real choices, influence on larger decisions.",
      es: "Control sobre la propia vida, opciones reales e influencia en las decisiones más grandes.",
    },
  },
  {
    key: "dignity_belonging",
    name: { en: "Dignity and belonging", es: "Dignidad y pertenencia" },
    meaning: {
      en: "Respect and belonging that come with contributing and being appreciated.",
      es: "El respeto y la pertenencia que vienen de aportar y de ser valorado.",
    },
  },
] as const satisfies readonly Dimension[];

type Dimension = { readonly key: string; readonly name: Text; readonly meaning: Text };
export type DimensionKey = (typeof dimensions)[number]["key"];

/** A pillar is always shown with its color, its icon and its name together, so none of them carries meaning alone. */
export type Pillar = {
  readonly key: string;
  readonly name: Text;
  /** For narrow places such as the tab of a chart. */
  readonly shortName: Text;
  /** The name of the color token, without the two dashes. */
  readonly color: string;
  /** The name of the icon at Lucide. */
  readonly icon: string;
};

export const pillars = [
  {
    key: "rewarding_work",
    name: { en: "Rewarding Work", es: "Trabajo bien remunerado" },
    shortName: { en: "Work", es: "Trabajo" },
    color: "pillar-work",
    icon: "Briefcase",
  },
  {
    key: "high_quality_education",
    name: { en: "High-Quality Education", es: "Educación de alta calidad" },
    shortName: { en: "Education", es: "Educación" },
    color: "pillar-education",
    icon: "GraduationCap",
  },
  {
    key: "neighborhoods",
    name: { en: "Opportunity-Rich & Inclusive Neighborhoods", es: "Vecindarios inclusivos y con oportunidades" },
    shortName: { en: "Neighborhoods", es: "Vecindarios" },
    color: "pillar-neighborhoods",
    icon: "House",
  },
  {
    key: "health",
    name: {
      en: "Healthy Environment and Access to Good Health Care",
      es: "Ambiente sano y acceso a buena atención médica",
    },
    shortName: { en: "Health", es: "Salud" },
    color: "pillar-health",
    icon: "HeartPulse",
  },
  {
    key: "governance",
    name: { en: "Responsive and Just Governance", es: "Gobierno justo y que responde a su gente" },
    shortName: { en: "Governance", es: "Gobierno" },
    color: "pillar-governance",
    icon: "Landmark",
  },
] as const satisfies readonly Pillar[];

export type PillarKey = (typeof pillars)[number]["key"];

/** A condition known to predict upward mobility; each one is measured by at least one metric. */
export type Predictor = { readonly key: string; readonly pillar: PillarKey; readonly name: Text };

/** In the order of the framework: 5 work, 5 education, 6 neighborhoods, 4 health, 4 governance. */
export const predictors = [
  { key: "employment_opportunities", pillar: "rewarding_work", name: { en: "Employment opportunities", es: "Oportunidades de empleo" } },
  { key: "jobs_paying_living_wages", pillar: "rewarding_work", name: { en: "Jobs paying living wages", es: "Empleos con salario digno" } },
  { key: "opportunities_for_income", pillar: "rewarding_work", name: { en: "Opportunities for income", es: "Oportunidades de ingreso" } },
  { key: "financial_security", pillar: "rewarding_work", name: { en: "Financial security", es: "Seguridad financiera" } },
  { key: "wealth_building", pillar: "rewarding_work", name: { en: "Wealth-building opportunities", es: "Oportunidades para formar patrimonio" } },
  { key: "access_to_preschool", pillar: "high_quality_education", name: { en: "Access to preschool", es: "Acceso a la educación preescolar" } },
  { key: "effective_public_education", pillar: "high_quality_education", name: { en: "Effective public education", es: "Educación pública eficaz" } },
  { key: "school_economic_diversity", pillar: "high_quality_education", name: { en: "School economic diversity", es: "Diversidad económica en las escuelas" } },
  { key: "preparation_for_college", pillar: "high_quality_education", name: { en: "Preparation for college", es: "Preparación para la universidad" } },
  { key: "digital_access", pillar: "high_quality_education", name: { en: "Digital access", es: "Acceso digital" } },
  { key: "housing_affordability", pillar: "neighborhoods", name: { en: "Housing affordability", es: "Vivienda asequible" } },
  { key: "housing_stability", pillar: "neighborhoods", name: { en: "Housing stability", es: "Vivienda estable" } },
  { key: "economic_inclusion", pillar: "neighborhoods", name: { en: "Economic inclusion", es: "Inclusión económica" } },
  { key: "racial_diversity", pillar: "neighborhoods", name: { en: "Racial diversity", es: "Diversidad racial" } },
  { key: "social_capital", pillar: "neighborhoods", name: { en: "Social capital", es: "Capital social" } },
  { key: "transportation_access", pillar: "neighborhoods", name: { en: "Transportation access", es: "Acceso al transporte" } },
  { key: "access_to_health_services", pillar: "health", name: { en: "Access to health services", es: "Acceso a servicios de salud" } },
  { key: "neonatal_health", pillar: "health", name: { en: "Neonatal health", es: "Salud de los recién nacidos" } },
  { key: "environmental_quality", pillar: "health", name: { en: "Environmental quality", es: "Calidad del ambiente" } },
  { key: "safety_from_trauma", pillar: "health", name: { en: "Safety from trauma", es: "Protección ante lesiones graves" } },
  { key: "political_participation", pillar: "governance", name: { en: "Political participation", es: "Participación política" } },
  { key: "descriptive_representation", pillar: "governance", name: { en: "Descriptive representation", es: "Representación descriptiva" } },
  { key: "safety_from_crime", pillar: "governance", name: { en: "Safety from crime", es: "Seguridad ante el delito" } },
  { key: "just_policing", pillar: "governance", name: { en: "Just policing", es: "Trato policial justo" } },
] as const satisfies readonly Predictor[];

export type PredictorKey = (typeof predictors)[number]["key"];

/** The predictors of one pillar, in the order of the framework. */
export function predictorsOf(pillar: PillarKey): readonly Predictor[] {
  return predictors.filter((predictor) => predictor.pillar === pillar);
}
