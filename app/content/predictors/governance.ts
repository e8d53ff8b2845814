import type { PredictorGuide } from "./predictor-guide";

export const governance = {
  political_participation: {
    measures: {
      en: "How many citizens of voting age vote when a president is elected.",
      es: "Cuántos ciudadanos en edad de votar votan cuando se elige presidente.",
    },
    why: {
      en: "Voting is the simplest way to have a say in who decides. Few voters can mean that people do not expect to be heard, or that voting is hard for them: ask which it is.",
      es: "Votar es la forma más sencilla de opinar sobre quién decide. Pocos votantes puede significar que la gente no espera ser escuchada o que votar le resulta difícil: pregunte cuál es el caso.",
    },
    limits: {
      en: "Local elections and every other way of taking part are not in it, nor are residents who are not citizens.",
      es: "No incluye elecciones locales ni otras formas de participar, ni a residentes que no son ciudadanos.",
    },
    dimensions: ["power_autonomy"],
  },
  descriptive_representation: {
    measures: {
      en: "Whether those who hold local office come from the same groups as the residents they speak for.",
      es: "Si quienes ocupan cargos locales vienen de los mismos grupos que los residentes a quienes representan.",
    },
    why: {
      en: "A council that knows from its own life what residents live may ask other questions. And residents may find it easier to turn to somebody they recognize themselves in.",
      es: "Un concejo que conoce por experiencia propia lo que viven los residentes puede hacer otras preguntas. Y a los residentes puede resultarles más fácil acudir a alguien en quien se reconocen.",
    },
    limits: {
      en: "The released figures hold the residents only: your coalition counts the officials. Coming from a group is not yet speaking for it.",
      es: "Las cifras publicadas solo traen a los residentes: su coalición cuenta a los funcionarios. Venir de un grupo todavía no es hablar por él.",
    },
    dimensions: ["power_autonomy", "dignity_belonging"],
  },
  safety_from_crime: {
    measures: {
      en: "How many violent and property crimes the police recorded, for every 100,000 people.",
      es: "Cuántos delitos violentos y contra la propiedad registró la policía, por cada 100,000 personas.",
    },
    why: {
      en: "Whether people feel safe decides where they walk, let their children play, or open a shop. Being the victim of a crime costs money, health and trust.",
      es: "Sentirse seguro decide por dónde se camina, dónde juegan los niños o dónde se abre un negocio. Ser víctima de un delito cuesta dinero, salud y confianza.",
    },
    limits: {
      en: "Only what is reported and recorded is counted, and agencies differ in that. The numbers are not made for ranking places.",
      es: "Solo se cuenta lo que se denuncia y registra, y en eso las agencias difieren. Los números no están hechos para clasificar lugares.",
    },
    dimensions: ["dignity_belonging", "power_autonomy"],
  },
  just_policing: {
    measures: {
      en: "How often young people from 10 to 17 are arrested, for every 100,000 of that age.",
      es: "Con qué frecuencia se arresta a menores de 10 a 17 años, por cada 100,000 de esa edad.",
    },
    why: {
      en: "An arrest can follow a young person into school, work and housing, whatever comes of it. Side by side, the groups show whom it happens to.",
      es: "Un arresto puede seguir a una persona joven a la escuela, al trabajo y a la vivienda, sin importar en qué termine. Lado a lado, los grupos muestran a quién le ocurre.",
    },
    limits: {
      en: "Arrests are counted, not persons and not guilt: one young person can be in it several times.",
      es: "Se cuentan arrestos, no personas ni culpas: una misma persona joven puede aparecer varias veces.",
    },
    dimensions: ["dignity_belonging", "power_autonomy"],
  },
} as const satisfies Record<string, PredictorGuide>;
