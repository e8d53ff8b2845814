import type { Text } from "../text";

/** Survey records of one year. */
export const surveyOfOneYear: Text = {
  en: "US Census Bureau {Y} 1-year American Community Survey Public Use Microdata Sample via IPUMS; Missouri Census Data Center Geocorr 2022",
  es: "Oficina del Censo de EE. UU., muestra pública de la Encuesta sobre la Comunidad Estadounidense (ACS) de 1 año {Y}, vía IPUMS; Missouri Census Data Center Geocorr 2022",
};

/** Survey records of five years, for small groups and small places. */
export const surveyOfFiveYears: Text = {
  en: "US Census Bureau {Y} 5-year American Community Survey Public Use Microdata Sample via IPUMS; Missouri Census Data Center Geocorr 2022",
  es: "Oficina del Censo de EE. UU., muestra pública de la Encuesta sobre la Comunidad Estadounidense (ACS) de 5 años {Y}, vía IPUMS; Missouri Census Data Center Geocorr 2022",
};

/** Tables by census tract. */
export const tractTablesOfFiveYears: Text = {
  en: "US Census Bureau {Y} 5-year American Community Survey, census tract tables",
  es: "Oficina del Censo de EE. UU., Encuesta sobre la Comunidad Estadounidense (ACS) de 5 años {Y}, tablas por sector censal",
};

/** Crimes and arrests as police agencies report them. */
export const incidentReports: Text = {
  en: "Federal Bureau of Investigation, National Incident-Based Reporting System, via Jacob Kaplan; US Census Bureau American Community Survey population",
  es: "Buró Federal de Investigaciones (FBI), National Incident-Based Reporting System, vía Jacob Kaplan; población de la Encuesta sobre la Comunidad Estadounidense",
};

/** What the FBI says of everything that police agencies report to it, crimes and arrests alike. */
export const incidentReportsUnranked: Text = {
  en: "The FBI cautions against ranking places by these numbers.",
  es: "El FBI advierte que no se deben clasificar lugares con estos números.",
};
