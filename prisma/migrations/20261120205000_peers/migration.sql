-- The communities a coalition compares itself with, and what it kept of what stood out.

-- One row for each version that was saved, with the method that suggested it. A version never changes.
CREATE TABLE "peer_set" (
    "id" UUID NOT NULL,
    "coalition_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "geography_id" TEXT NOT NULL,
    "wanted" INTEGER NOT NULL,
    "band" DOUBLE PRECISION NOT NULL,
    "same_state" BOOLEAN NOT NULL,
    "columns" TEXT[],
    "releases" TEXT[],
    "because" TEXT NOT NULL DEFAULT '',
    "saved_by" UUID NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "peer_set_pkey" PRIMARY KEY ("id")
);

-- A place of a version: suggested, added by hand, or suggested and left out by hand.
CREATE TABLE "peer" (
    "coalition_id" UUID NOT NULL,
    "peer_set_id" UUID NOT NULL,
    "geography_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "choice" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "distance" DOUBLE PRECISION,
    "compared" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "peer_pkey" PRIMARY KEY ("peer_set_id", "geography_id")
);

-- What refers to a version. From the first one on, changing the peers needs a reason.
CREATE TABLE "peer_set_use" (
    "id" UUID NOT NULL,
    "coalition_id" UUID NOT NULL,
    "peer_set_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "used_by" UUID NOT NULL,
    "used_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "peer_set_use_pkey" PRIMARY KEY ("id")
);

-- What stood out on a day, as numbers: words are made from them in the reader's language.
CREATE TABLE "standout_reading" (
    "id" UUID NOT NULL,
    "coalition_id" UUID NOT NULL,
    "geography_id" TEXT NOT NULL,
    "peer_set_id" UUID,
    "facts" JSONB NOT NULL,
    "releases" TEXT[],
    "kept_by" UUID NOT NULL,
    "kept_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "standout_reading_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "peer_set_coalition_id_id_key" ON "peer_set"("coalition_id", "id");
CREATE UNIQUE INDEX "peer_set_coalition_id_version_key" ON "peer_set"("coalition_id", "version");
CREATE UNIQUE INDEX "peer_set_use_coalition_id_id_key" ON "peer_set_use"("coalition_id", "id");
CREATE UNIQUE INDEX "peer_set_use_peer_set_id_kind_subject_id_key" ON "peer_set_use"("peer_set_id", "kind", "subject_id");
CREATE UNIQUE INDEX "standout_reading_coalition_id_id_key" ON "standout_reading"("coalition_id", "id");
CREATE INDEX "standout_reading_coalition_id_kept_at_idx" ON "standout_reading"("coalition_id", "kept_at" DESC);

ALTER TABLE "peer_set" ADD CONSTRAINT "peer_set_geography_id_fkey" FOREIGN KEY ("geography_id") REFERENCES "geography"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "peer" ADD CONSTRAINT "peer_coalition_id_peer_set_id_fkey" FOREIGN KEY ("coalition_id", "peer_set_id") REFERENCES "peer_set"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "peer" ADD CONSTRAINT "peer_geography_id_fkey" FOREIGN KEY ("geography_id") REFERENCES "geography"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "peer_set_use" ADD CONSTRAINT "peer_set_use_coalition_id_peer_set_id_fkey" FOREIGN KEY ("coalition_id", "peer_set_id") REFERENCES "peer_set"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "standout_reading" ADD CONSTRAINT "standout_reading_peer_set_fk" FOREIGN KEY ("coalition_id", "peer_set_id") REFERENCES "peer_set"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "standout_reading" ADD CONSTRAINT "standout_reading_geography_id_fkey" FOREIGN KEY ("geography_id") REFERENCES "geography"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "peer_set" ADD CONSTRAINT "peer_set_method_is_sensible" CHECK ("version" > 0 AND "wanted" BETWEEN 1 AND 40 AND "band" >= 0);
ALTER TABLE "peer" ADD CONSTRAINT "peer_choice_is_known" CHECK ("choice" IN ('suggested', 'added', 'left_out'));
ALTER TABLE "peer" ADD CONSTRAINT "peer_by_hand_needs_a_reason" CHECK ("choice" = 'suggested' OR "reason" <> '');
ALTER TABLE "peer_set_use" ADD CONSTRAINT "peer_set_use_kind_is_known" CHECK ("kind" IN ('reading', 'dashboard', 'target'));

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['peer_set', 'peer', 'peer_set_use', 'standout_reading'] LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t);
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_coalition ON %I TO app_member USING (coalition_id = (SELECT current_coalition())) WITH CHECK (coalition_id = (SELECT current_coalition()))', t);
    EXECUTE format('CREATE POLICY system ON %I TO app_system USING (true) WITH CHECK (true)', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO app_member, app_system', t);
  END LOOP;
END $$;
