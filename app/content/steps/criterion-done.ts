import type { Text } from "../text";

/** What somebody did who said that a criterion is met, as it follows their name in the record: "Mei Chen marked the vision as
 *  agreed". Criteria that the planner sees for itself need none. */
export const criterionDone: Readonly<Record<string, Text>> = {
  "1.e": { en: "noted that the core team shares one understanding", es: "anotó que el equipo central comparte una misma comprensión" },
  "3.d": { en: "marked the decision as recorded", es: "marcó la decisión como anotada" },
  "3.e": { en: "confirmed that nothing was announced before the decision", es: "confirmó que no se anunció nada antes de la decisión" },
  "4.a": { en: "confirmed the backbone organization and the coalition lead", es: "confirmó la organización líder y a la persona a cargo de la coalición" },
  "4.g": { en: "noted that the kick-off was held", es: "anotó que se hizo la reunión de inicio" },
  "5.a": { en: "noted that the coalition reviewed the metrics together", es: "anotó que la coalición revisó las métricas en conjunto" },
  "5.e": { en: "confirmed that no small count can be seen", es: "confirmó que no se ve ningún conteo pequeño" },
  "6.d": { en: "noted that residents looked at the root causes", es: "anotó que los residentes revisaron las causas de fondo" },
  "6.f": { en: "marked the priorities as chosen", es: "marcó las prioridades como elegidas" },
  "6.g": { en: "noted that the results went back to the participants", es: "anotó que los resultados se devolvieron a quienes participaron" },
  "7.a": { en: "marked the vision as agreed", es: "marcó la visión como acordada" },
  "7.h": { en: "noted that the community was asked", es: "anotó que se consultó a la comunidad" },
  "8.g": { en: "noted that residents checked the measures", es: "anotó que los residentes revisaron las medidas" },
  "9.c": { en: "confirmed that all checks before publishing are passed", es: "confirmó que se cumplieron todas las revisiones antes de publicar" },
  "9.d": { en: "marked the plan as approved by the coalition", es: "marcó el plan como aprobado por la coalición" },
  "9.f": { en: "noted that participants were told", es: "anotó que se avisó a quienes participaron" },
};
