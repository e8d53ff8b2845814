import type { PredictorKey } from "./framework";
import { governance } from "./predictors/governance";
import { health } from "./predictors/health";
import { highQualityEducation } from "./predictors/high-quality-education";
import { neighborhoods } from "./predictors/neighborhoods";
import type { PredictorGuide } from "./predictors/predictor-guide";
import { rewardingWork } from "./predictors/rewarding-work";

/** Every predictor of the framework, explained. */
export const predictorGuides: Readonly<Record<PredictorKey, PredictorGuide>> = {
  ...rewardingWork,
  ...highQualityEducation,
  ...neighborhoods,
  ...health,
  ...governance,
};
