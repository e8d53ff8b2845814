import type { PredictorGuide } from "./predictor-guide";

export const health = {
  access_to_health_services: {
    measures: {
      en: "How many people there are for each primary care doctor.",
      es: "Cuántas personas hay por cada médico de atención primaria.",
    },
    why: {
      en: "A regular doctor is where care begins and where trouble can be found early. The more people share one doctor, the harder it is to be seen in time.",
      es: "El médico de cabecera es donde empieza la atención y donde un problema se puede encontrar a tiempo. Entre más personas comparten un médico, más difícil es que atienda pronto.",
    },
    limits: {
      en: "Nurses and clinics are not counted, nor whether people can pay, get there, or are seen in the next county.",
      es: "No se cuentan enfermeros ni clínicas, ni si la gente puede pagar, llegar o se atiende en el condado vecino.",
    },
    dimensions: ["power_autonomy", "dignity_belonging"],
  },
  neonatal_health: {
    measures: {
      en: "How many babies weigh less than 2,500 grams (about five and a half pounds) at birth.",
      es: "Cuántos bebés pesan menos de 2,500 gramos (unas cinco libras y media) al nacer.",
    },
    why: {
      en: "A very small baby often has a harder start and needs more care. The share also says something about how mothers fare and are cared for before a birth.",
      es: "Un bebé muy pequeño suele tener un comienzo más difícil y necesita más cuidados. El porcentaje también dice algo de cómo están y cómo son atendidas las madres antes del parto.",
    },
    limits: {
      en: "Smaller counties share one value of their state, which cannot show what changes in one of them.",
      es: "Los condados más pequeños comparten un valor de su estado, que no puede mostrar lo que cambia en uno de ellos.",
    },
    dimensions: ["dignity_belonging"],
  },
  environmental_quality: {
    measures: {
      en: "How far people live with harmful substances in the air, ranked against the rest of the country: higher is cleaner.",
      es: "Cuánto conviven las personas con sustancias dañinas en el aire, comparado con el resto del país: más alto es más limpio.",
    },
    why: {
      en: "Everyone breathes the air of the place they live in, and not everyone can move. Split by neighborhood, the index shows who lives with the worst of it.",
      es: "Toda persona respira el aire de donde vive, y no todas pueden mudarse. Dividido por vecindario, el índice muestra quién vive con lo peor.",
    },
    limits: {
      en: "It is modeled from emissions of single years. Noise, water, soil and heat are not part of it.",
      es: "Se modela con emisiones de años sueltos. No incluye ruido, agua, suelo ni calor.",
    },
    dimensions: ["dignity_belonging", "power_autonomy"],
  },
  safety_from_trauma: {
    measures: {
      en: "How many people die of injuries, meant or not, for every 100,000 people.",
      es: "Cuántas personas mueren por lesiones, intencionales o no, por cada 100,000 personas.",
    },
    why: {
      en: "Accidents and violence take somebody away from one day to the next, and leave a family without a parent, a child or an earner. Many causes are within the reach of a community: roads, homes, workplaces, help in a crisis.",
      es: "Los accidentes y la violencia se llevan a alguien de un día para otro y dejan a una familia sin padre o madre, sin hijo o sin ingreso. Muchas causas están al alcance de una comunidad: calles, casas, lugares de trabajo, ayuda en una crisis.",
    },
    limits: {
      en: "Five years are pooled, so change shows late. The causes are mixed: local records say which ones.",
      es: "Se reúnen cinco años, así que los cambios se ven tarde. Las causas están mezcladas: los registros locales dicen cuáles.",
    },
    dimensions: ["dignity_belonging"],
  },
} as const satisfies Record<string, PredictorGuide>;
