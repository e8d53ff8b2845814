import { describe, expect, test } from "vitest";
import { glossary } from "./glossary";
import { metrics } from "./metrics";
import { names } from "./names";
import { wrongNames } from "./wrong-names";

const wrong = (text: { en?: string; es?: string }) => wrongNames({ en: "", es: "", ...text }).map(({ key, found }) => `${key}: ${found}`);

describe("a wrong name is found", () => {
  test.each([
    ["release: lanzamiento", "El lanzamiento de 2025 tiene cifras nuevas."],
    ["release: nueva publicación", "No cambia cuando sale una nueva publicación."],
    ["freeze: se fijó nada", "No se fijó nada."],
    ["freeze: líneas de base que se fijaron", "Son 3 líneas de base que se fijaron aquí."],
    ["chart: gráfico", "El gráfico se está cargando."],
    ["role: su papel", "Eso no lo permite su papel."],
    ["role: roles", "Los roles de cada quien."],
    ["quality_marginal: Marginal", "Marginal"],
    ["precondition: Precondiciones", "Precondiciones del cambio"],
    ["outcome: Mejores resultados", "Mejores resultados"],
    ["metric: Métricas de movilidad", "Métricas de movilidad de Forsyth"],
    ["mobility_action_plan: Plan de acción de movilidad", "Plan de acción de movilidad para Forsyth"],
    ["baseline: línea base", "Parte de la línea base de 2022."],
  ])("%s", (found, es) => {
    expect(wrong({ es })).toEqual([found]);
  });

  test.each([
    ["chart: graph", "The graph is loading."],
    ["precondition: pre-conditions", "Name the pre-conditions."],
    ["metric: Mobility metric", "Mobility metrics of Forsyth County"],
    ["upward_mobility: social mobility", "What social mobility is"],
  ])("%s", (found, en) => {
    expect(wrong({ en })).toContain(found);
  });

  test("where Spanish words leave out what English ones name", () => {
    expect(wrong({ en: "Every room has 8 seats.", es: "Cada grupo tiene 8 lugares." })).toEqual(["room: room"]);
    expect(wrong({ en: "Every room has 8 seats.", es: "Cada sala tiene 8 lugares." })).toEqual([]);
  });
});

test("values that are put in, addresses, and the room people stand in are no names", () => {
  expect(wrong({ en: "{release}: see https://example.org/charts", es: "{papel}: vea https://example.org/gráfico" })).toEqual([]);
  expect(wrong({ en: "Who should be in the room", es: "Quién debe estar presente" })).toEqual([]);
});

test("no name is the wrong one of another, and the glossary explains things by their names", () => {
  for (const { key, term } of names) {
    expect(wrong({ en: "", es: term.es }), key).toEqual([]);
    const explained: readonly { readonly key: string; readonly term: object }[] = glossary;
    const entry = explained.find((one) => one.key === key);
    if (entry) expect(entry.term).toEqual(term);
  }
});

test("the one column of a metric has the metric's name, so a baseline is called as the page it comes from", () => {
  for (const { name, columns } of metrics) if (columns.length === 1) expect(columns[0]?.label).toEqual(name);
});
