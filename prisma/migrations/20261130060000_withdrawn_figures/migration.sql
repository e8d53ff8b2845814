-- A release may withdraw a figure: a decision about that is about no value, and can only be to keep what was frozen.
ALTER TABLE "baseline_review" ALTER COLUMN "value" DROP NOT NULL;
ALTER TABLE "baseline_review" ADD CONSTRAINT "baseline_review_without_value_keeps" CHECK ("value" IS NOT NULL OR ("decision" = 'keep' AND "value2" IS NULL AND "lb" IS NULL AND "ub" IS NULL AND "quality" IS NULL));
