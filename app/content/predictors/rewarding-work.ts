import type { PredictorGuide } from "./predictor-guide";

export const rewardingWork = {
  employment_opportunities: {
    measures: {
      en: "Whether people in their main working years have paid work.",
      es: "Si las personas en sus principales años de trabajo tienen un empleo pagado.",
    },
    why: {
      en: "For most households, pay from work is the largest part of what they live on. Work can also bring contacts, skills and recognition. Where many people who could work have no job, ask which doors are closed: distance, care for children or relatives, health, a record, or simply too few openings.",
      es: "Para la mayoría de los hogares, lo que se gana trabajando es la mayor parte de lo que tienen para vivir. El trabajo también puede traer contactos, habilidades y reconocimiento. Donde muchas personas que podrían trabajar no tienen empleo, pregunte qué puertas están cerradas: la distancia, el cuidado de niños o familiares, la salud, los antecedentes o simplemente la falta de vacantes.",
    },
    limits: {
      en: "Anyone with a job counts: the figure does not say how many hours, how steady or how well paid.",
      es: "Cuenta cualquier persona con empleo: la cifra no dice cuántas horas, qué tan estable ni qué tan bien pagado es.",
    },
    dimensions: ["economic_success", "dignity_belonging"],
  },
  jobs_paying_living_wages: {
    measures: {
      en: "How the pay of an average local job compares with what a small family needs for the basics.",
      es: "Cómo se compara el pago de un empleo local promedio con lo que una familia pequeña necesita para lo básico.",
    },
    why: {
      en: "A job can carry a household only when its pay covers rent, food, care and transport where people live. The comparison shows whether the jobs of the county do that today; by industry it shows where they do and where they do not.",
      es: "Un empleo puede sostener un hogar solo si el pago alcanza para la renta, la comida, el cuidado y el transporte del lugar. La comparación muestra si los empleos del condado lo logran hoy; por industria muestra dónde sí y dónde no.",
    },
    limits: {
      en: "It is about jobs in the county, not about the people who live there: some commute in, others out. The yardstick is one adult with two children.",
      es: "Trata de los empleos del condado, no de quienes viven en él: hay quien entra y quien sale a trabajar. La medida de referencia es una persona adulta con dos hijos.",
    },
    dimensions: ["economic_success", "power_autonomy"],
  },
  opportunities_for_income: {
    measures: {
      en: "How much income households have toward the lower end, in the middle and toward the top.",
      es: "Cuánto ingreso tienen los hogares hacia abajo, en el medio y hacia arriba.",
    },
    why: {
      en: "What a household can afford, save or dare depends on its income. The three values together say more than an average: whether the lower end has enough, and how far it lies from the rest.",
      es: "Lo que un hogar puede pagar, ahorrar o arriesgar depende de su ingreso. Los tres valores juntos dicen más que un promedio: si abajo alcanza y qué tan lejos queda del resto.",
    },
    limits: {
      en: "Prices differ between places, and dollars of different years buy different amounts.",
      es: "Los precios cambian de un lugar a otro, y los dólares de distintos años no compran lo mismo.",
    },
    dimensions: ["economic_success"],
  },
  financial_security: {
    measures: {
      en: "How many adults have a debt that was handed over to collectors.",
      es: "Cuántas personas adultas tienen una deuda que pasó a cobranza.",
    },
    why: {
      en: "A debt in collections means that a bill stayed unpaid for some time. It shows how thin the cushion is: whether something unexpected can be paid without falling behind elsewhere.",
      es: "Una deuda en cobranza significa que una cuenta quedó sin pagar por un tiempo. Muestra qué tan delgado es el colchón: si algo inesperado se puede pagar sin atrasarse en otra cosa.",
    },
    limits: {
      en: "Only adults with a credit record are counted. Figures for counties and for cities follow different definitions.",
      es: "Solo se cuenta a personas adultas con historial de crédito. Las cifras de condados y de ciudades siguen definiciones distintas.",
    },
    dimensions: ["economic_success", "power_autonomy"],
  },
  wealth_building: {
    measures: {
      en: "Whether each racial or ethnic group holds a part of the value of owned homes that matches its part of the households.",
      es: "Si cada grupo racial o étnico tiene una parte del valor de las viviendas propias que corresponde a su parte de los hogares.",
    },
    why: {
      en: "A home is what many families own, borrow on and pass on. Where a group holds far less of the home value than its share of households, it has less to fall back on and less to hand down. Read it together with local history: who could buy, where, and on what terms.",
      es: "La casa es lo que muchas familias poseen, usan como respaldo y heredan. Donde un grupo tiene mucho menos valor de vivienda que su parte de los hogares, tiene menos en qué apoyarse y menos que dejar. Léalo junto con la historia local: quién pudo comprar, dónde y con qué condiciones.",
    },
    limits: {
      en: "Values are what owners report. Mortgages, savings and other property are not part of it.",
      es: "Los valores son los que declaran los dueños. No incluye hipotecas, ahorros ni otros bienes.",
    },
    dimensions: ["economic_success", "power_autonomy"],
  },
} as const satisfies Record<string, PredictorGuide>;
