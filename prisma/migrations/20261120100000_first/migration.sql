-- CreateEnum
CREATE TYPE "role" AS ENUM ('lead', 'exec', 'core', 'wg_lead', 'wg', 'data', 'fac', 'resident', 'reviewer', 'viewer');

-- CreateEnum
CREATE TYPE "geography_kind" AS ENUM ('county', 'place');

-- CreateEnum
CREATE TYPE "indicator_level" AS ENUM ('population', 'performance', 'system');

-- CreateEnum
CREATE TYPE "node_kind" AS ENUM ('vision', 'value', 'outcome', 'precondition', 'relationship', 'activity', 'next_step');

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "password_reset" (
    "token_hash" TEXT NOT NULL,
    "account_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "password_reset_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "coalition" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "community_id" TEXT NOT NULL,
    "read_only_since" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "coalition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organization" (
    "id" UUID NOT NULL,
    "coalition_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "sector" TEXT NOT NULL,

    CONSTRAINT "organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" UUID NOT NULL,
    "coalition_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "organization_id" UUID,
    "roles" "role"[],
    "joined_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "left_at" TIMESTAMPTZ(3),
    "seen_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "coalition_id" UUID NOT NULL,
    "roles" "role"[],
    "token_hash" TEXT NOT NULL,
    "invitee" TEXT NOT NULL,
    "invited_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "accepted_by" UUID,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "activity" (
    "id" UUID NOT NULL,
    "coalition_id" UUID NOT NULL,
    "account_id" UUID,
    "actor" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "detail" JSONB NOT NULL DEFAULT '{}',
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "activity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "worksheet_item" (
    "id" UUID NOT NULL,
    "coalition_id" UUID NOT NULL,
    "worksheet" TEXT NOT NULL,
    "position" TEXT NOT NULL,
    "added_by" UUID NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "worksheet_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "answer" (
    "id" UUID NOT NULL,
    "coalition_id" UUID NOT NULL,
    "worksheet" TEXT NOT NULL,
    "item_id" UUID,
    "field" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "changed_by" UUID NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "answer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "answer_version" (
    "coalition_id" UUID NOT NULL,
    "answer_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "value" JSONB NOT NULL,
    "changed_by" UUID NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "answer_version_pkey" PRIMARY KEY ("answer_id","version")
);

-- CreateTable
CREATE TABLE "geography" (
    "id" TEXT NOT NULL,
    "kind" "geography_kind" NOT NULL,
    "name" TEXT NOT NULL,
    "state_code" TEXT NOT NULL,
    "state_name" TEXT NOT NULL,
    "fictional" BOOLEAN NOT NULL DEFAULT false,
    "population" INTEGER,
    "first_year" SMALLINT,
    "last_year" SMALLINT,

    CONSTRAINT "geography_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "release" (
    "id" SERIAL NOT NULL,
    "label" TEXT NOT NULL,
    "fictional" BOOLEAN NOT NULL DEFAULT false,
    "citation" TEXT NOT NULL,
    "retrieved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "activated_at" TIMESTAMPTZ(3),

    CONSTRAINT "release_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "release_file" (
    "id" SERIAL NOT NULL,
    "release_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "geography_kind" "geography_kind" NOT NULL,
    "breakdown" TEXT NOT NULL,
    "columns" TEXT[],
    "rows" INTEGER NOT NULL,
    "values" INTEGER NOT NULL,
    "report" JSONB NOT NULL,
    "imported_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "release_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "metric_column" (
    "id" SMALLSERIAL NOT NULL,
    "key" TEXT NOT NULL,

    CONSTRAINT "metric_column_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "subgroup" (
    "id" SMALLSERIAL NOT NULL,
    "breakdown" TEXT NOT NULL,
    "label" TEXT NOT NULL,

    CONSTRAINT "subgroup_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "observation" (
    "geography_id" TEXT NOT NULL,
    "metric_id" SMALLINT NOT NULL,
    "subgroup_id" SMALLINT NOT NULL,
    "year" SMALLINT NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "value2" DOUBLE PRECISION,
    "lb" DOUBLE PRECISION,
    "ub" DOUBLE PRECISION,
    "quality" SMALLINT,
    "file_id" INTEGER NOT NULL,

    CONSTRAINT "observation_pkey" PRIMARY KEY ("geography_id","metric_id","subgroup_id","year","file_id")
) PARTITION BY LIST ("file_id");

-- CreateTable
CREATE TABLE "indicator" (
    "id" UUID NOT NULL,
    "coalition_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "level" "indicator_level" NOT NULL DEFAULT 'population',
    "metric" TEXT,
    "geography_id" TEXT,
    "breakdown" TEXT NOT NULL DEFAULT 'overall',
    "subgroup" TEXT NOT NULL DEFAULT '',
    "unit" TEXT NOT NULL,
    "direction" TEXT NOT NULL,
    "definition" TEXT NOT NULL DEFAULT '',
    "source" TEXT NOT NULL DEFAULT '',
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "indicator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "baseline" (
    "id" UUID NOT NULL,
    "coalition_id" UUID NOT NULL,
    "indicator_id" UUID NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "value2" DOUBLE PRECISION,
    "lb" DOUBLE PRECISION,
    "ub" DOUBLE PRECISION,
    "quality" SMALLINT,
    "year" SMALLINT NOT NULL,
    "release_id" INTEGER,
    "release_label" TEXT NOT NULL,
    "file_sha256" TEXT,
    "row_key" TEXT,
    "source_note" TEXT NOT NULL,
    "override_reason" TEXT,
    "supersedes_id" UUID,
    "supersede_reason" TEXT,
    "frozen_by" UUID NOT NULL,
    "frozen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "baseline_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "baseline_review" (
    "id" UUID NOT NULL,
    "coalition_id" UUID NOT NULL,
    "baseline_id" UUID NOT NULL,
    "release_id" INTEGER NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "value2" DOUBLE PRECISION,
    "file_sha256" TEXT NOT NULL,
    "decision" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "decided_by" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "baseline_review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "target" (
    "id" UUID NOT NULL,
    "coalition_id" UUID NOT NULL,
    "indicator_id" UUID NOT NULL,
    "baseline_id" UUID NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "due_year" SMALLINT NOT NULL,
    "rationale" TEXT NOT NULL DEFAULT '',
    "supersedes_id" UUID,
    "amend_reason" TEXT,
    "proposed_by" UUID NOT NULL,
    "proposed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "target_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "target_agreement" (
    "coalition_id" UUID NOT NULL,
    "target_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "target_agreement_pkey" PRIMARY KEY ("target_id","account_id")
);

-- CreateTable
CREATE TABLE "milestone" (
    "id" UUID NOT NULL,
    "coalition_id" UUID NOT NULL,
    "target_id" UUID NOT NULL,
    "year" SMALLINT NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "milestone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "measurement" (
    "id" UUID NOT NULL,
    "coalition_id" UUID NOT NULL,
    "indicator_id" UUID NOT NULL,
    "year" SMALLINT NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "lb" DOUBLE PRECISION,
    "ub" DOUBLE PRECISION,
    "quality" SMALLINT,
    "release_id" INTEGER,
    "source" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "not_comparable_reason" TEXT,
    "supersedes_id" UUID,
    "entered_by" UUID NOT NULL,
    "entered_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "measurement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "measurement_verification" (
    "coalition_id" UUID NOT NULL,
    "measurement_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "measurement_verification_pkey" PRIMARY KEY ("measurement_id")
);

-- CreateTable
CREATE TABLE "theory_node" (
    "id" UUID NOT NULL,
    "coalition_id" UUID NOT NULL,
    "kind" "node_kind" NOT NULL,
    "text" TEXT NOT NULL,
    "position" TEXT NOT NULL,
    "who" TEXT NOT NULL DEFAULT '',
    "detail" TEXT NOT NULL DEFAULT '',
    "dimensions" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "predictor" TEXT,
    "highlighted" BOOLEAN NOT NULL DEFAULT false,
    "due_on" DATE,
    "added_by" UUID,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "theory_node_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "theory_link" (
    "id" UUID NOT NULL,
    "coalition_id" UUID NOT NULL,
    "from_id" UUID NOT NULL,
    "to_id" UUID NOT NULL,
    "rationale" TEXT NOT NULL DEFAULT '',
    "added_by" UUID,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "theory_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assumption" (
    "id" UUID NOT NULL,
    "coalition_id" UUID NOT NULL,
    "link_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "basis" TEXT NOT NULL DEFAULT '',
    "wrong_if" TEXT NOT NULL DEFAULT '',
    "added_by" UUID,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "assumption_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "node_indicator" (
    "coalition_id" UUID NOT NULL,
    "node_id" UUID NOT NULL,
    "indicator_id" UUID NOT NULL,

    CONSTRAINT "node_indicator_pkey" PRIMARY KEY ("node_id","indicator_id")
);

-- CreateTable
CREATE TABLE "theory_revision" (
    "id" UUID NOT NULL,
    "coalition_id" UUID NOT NULL,
    "account_id" UUID,
    "verb" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "theory_revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "provenance" (
    "id" UUID NOT NULL,
    "coalition_id" UUID NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "source_kind" TEXT NOT NULL,
    "source_id" UUID,
    "session_id" UUID,
    "room_id" UUID,
    "label" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "provenance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document" (
    "id" UUID NOT NULL,
    "coalition_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "snapshot" BYTEA,
    "json" JSONB,
    "text" TEXT NOT NULL DEFAULT '',
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document_update" (
    "seq" BIGSERIAL NOT NULL,
    "coalition_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "account_id" UUID,
    "bytes" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "document_update_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "workshop_session" (
    "id" UUID NOT NULL,
    "coalition_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "template" TEXT NOT NULL,
    "starts_at" TIMESTAMPTZ(3),
    "code_hash" TEXT,
    "code" TEXT,
    "dots_each" INTEGER NOT NULL DEFAULT 3,
    "current_stage" INTEGER NOT NULL DEFAULT -1,
    "ends_at" TIMESTAMPTZ(3),
    "paused_remaining_ms" INTEGER,
    "opened_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "harvested_at" TIMESTAMPTZ(3),
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "workshop_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "workshop_stage" (
    "id" UUID NOT NULL,
    "coalition_id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "minutes" INTEGER NOT NULL,
    "prompt_en" TEXT NOT NULL,
    "prompt_es" TEXT NOT NULL,
    "field" TEXT,
    "revealed_at" TIMESTAMPTZ(3),
    "ballot_key" BYTEA,

    CONSTRAINT "workshop_stage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "workshop_room" (
    "id" UUID NOT NULL,
    "coalition_id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "help_asked_at" TIMESTAMPTZ(3),

    CONSTRAINT "workshop_room_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "participant" (
    "id" UUID NOT NULL,
    "coalition_id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "room_id" UUID,
    "account_id" UUID,
    "nickname" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "token_hash" TEXT,
    "joined_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "participant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "card" (
    "id" UUID NOT NULL,
    "coalition_id" UUID NOT NULL,
    "stage_id" UUID NOT NULL,
    "room_id" UUID NOT NULL,
    "participant_id" UUID,
    "client_key" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "locale" TEXT NOT NULL DEFAULT 'en',
    "group_id" UUID,
    "spoken" BOOLEAN NOT NULL DEFAULT false,
    "added_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "hidden_at" TIMESTAMPTZ(3),
    "removed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "card_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "card_group" (
    "id" UUID NOT NULL,
    "coalition_id" UUID NOT NULL,
    "stage_id" UUID NOT NULL,
    "room_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "card_group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dot" (
    "id" UUID NOT NULL,
    "coalition_id" UUID NOT NULL,
    "stage_id" UUID NOT NULL,
    "room_id" UUID NOT NULL,
    "group_id" UUID NOT NULL,
    "voter" TEXT NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "dot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "room_decision" (
    "id" UUID NOT NULL,
    "coalition_id" UUID NOT NULL,
    "stage_id" UUID NOT NULL,
    "room_id" UUID NOT NULL,
    "group_id" UUID NOT NULL,
    "outcome" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "room_decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session_event" (
    "seq" BIGSERIAL NOT NULL,
    "coalition_id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "detail" JSONB NOT NULL DEFAULT '{}',
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "session_event_pkey" PRIMARY KEY ("seq")
);

-- CreateIndex
CREATE UNIQUE INDEX "account_email_key" ON "account"("email");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "password_reset_account_id_idx" ON "password_reset"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "coalition_slug_key" ON "coalition"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "organization_coalition_id_id_key" ON "organization"("coalition_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "organization_coalition_id_name_key" ON "organization"("coalition_id", "name");

-- CreateIndex
CREATE INDEX "membership_account_id_idx" ON "membership"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "membership_coalition_id_id_key" ON "membership"("coalition_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "membership_coalition_id_account_id_key" ON "membership"("coalition_id", "account_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE INDEX "invitation_coalition_id_idx" ON "invitation"("coalition_id");

-- CreateIndex
CREATE INDEX "activity_coalition_id_at_idx" ON "activity"("coalition_id", "at" DESC);

-- CreateIndex
CREATE INDEX "worksheet_item_coalition_id_worksheet_idx" ON "worksheet_item"("coalition_id", "worksheet");

-- CreateIndex
CREATE UNIQUE INDEX "worksheet_item_coalition_id_id_key" ON "worksheet_item"("coalition_id", "id");

-- CreateIndex
CREATE INDEX "answer_coalition_id_worksheet_idx" ON "answer"("coalition_id", "worksheet");

-- CreateIndex
CREATE UNIQUE INDEX "answer_coalition_id_id_key" ON "answer"("coalition_id", "id");

-- CreateIndex
CREATE INDEX "geography_state_code_idx" ON "geography"("state_code");

-- CreateIndex
CREATE UNIQUE INDEX "release_label_key" ON "release"("label");

-- CreateIndex
CREATE UNIQUE INDEX "release_file_release_id_name_key" ON "release_file"("release_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "release_file_release_id_sha256_key" ON "release_file"("release_id", "sha256");

-- CreateIndex
CREATE UNIQUE INDEX "metric_column_key_key" ON "metric_column"("key");

-- CreateIndex
CREATE UNIQUE INDEX "subgroup_breakdown_label_key" ON "subgroup"("breakdown", "label");

-- CreateIndex
CREATE UNIQUE INDEX "indicator_coalition_id_id_key" ON "indicator"("coalition_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "baseline_supersedes_id_key" ON "baseline"("supersedes_id");

-- CreateIndex
CREATE INDEX "baseline_coalition_id_indicator_id_idx" ON "baseline"("coalition_id", "indicator_id");

-- CreateIndex
CREATE UNIQUE INDEX "baseline_coalition_id_id_key" ON "baseline"("coalition_id", "id");

-- CreateIndex
CREATE INDEX "baseline_review_coalition_id_baseline_id_idx" ON "baseline_review"("coalition_id", "baseline_id");

-- CreateIndex
CREATE UNIQUE INDEX "baseline_review_coalition_id_id_key" ON "baseline_review"("coalition_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "target_supersedes_id_key" ON "target"("supersedes_id");

-- CreateIndex
CREATE INDEX "target_coalition_id_idx" ON "target"("coalition_id");

-- CreateIndex
CREATE UNIQUE INDEX "target_coalition_id_id_key" ON "target"("coalition_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "milestone_target_id_year_key" ON "milestone"("target_id", "year");

-- CreateIndex
CREATE UNIQUE INDEX "measurement_supersedes_id_key" ON "measurement"("supersedes_id");

-- CreateIndex
CREATE INDEX "measurement_coalition_id_indicator_id_idx" ON "measurement"("coalition_id", "indicator_id");

-- CreateIndex
CREATE UNIQUE INDEX "measurement_coalition_id_id_key" ON "measurement"("coalition_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "measurement_verification_coalition_id_measurement_id_key" ON "measurement_verification"("coalition_id", "measurement_id");

-- CreateIndex
CREATE INDEX "theory_node_coalition_id_kind_idx" ON "theory_node"("coalition_id", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "theory_node_coalition_id_id_key" ON "theory_node"("coalition_id", "id");

-- CreateIndex
CREATE INDEX "theory_link_coalition_id_idx" ON "theory_link"("coalition_id");

-- CreateIndex
CREATE UNIQUE INDEX "theory_link_coalition_id_id_key" ON "theory_link"("coalition_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "assumption_coalition_id_id_key" ON "assumption"("coalition_id", "id");

-- CreateIndex
CREATE INDEX "theory_revision_coalition_id_at_idx" ON "theory_revision"("coalition_id", "at" DESC);

-- CreateIndex
CREATE INDEX "provenance_coalition_id_subject_kind_subject_id_idx" ON "provenance"("coalition_id", "subject_kind", "subject_id");

-- CreateIndex
CREATE UNIQUE INDEX "document_coalition_id_id_key" ON "document"("coalition_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "document_coalition_id_name_key" ON "document"("coalition_id", "name");

-- CreateIndex
CREATE INDEX "document_update_coalition_id_document_id_seq_idx" ON "document_update"("coalition_id", "document_id", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "workshop_session_code_hash_key" ON "workshop_session"("code_hash");

-- CreateIndex
CREATE UNIQUE INDEX "workshop_session_coalition_id_id_key" ON "workshop_session"("coalition_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "workshop_stage_coalition_id_id_key" ON "workshop_stage"("coalition_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "workshop_stage_session_id_position_key" ON "workshop_stage"("session_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "workshop_room_coalition_id_id_key" ON "workshop_room"("coalition_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "workshop_room_session_id_position_key" ON "workshop_room"("session_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "participant_token_hash_key" ON "participant"("token_hash");

-- CreateIndex
CREATE INDEX "participant_coalition_id_session_id_idx" ON "participant"("coalition_id", "session_id");

-- CreateIndex
CREATE UNIQUE INDEX "participant_coalition_id_id_key" ON "participant"("coalition_id", "id");

-- CreateIndex
CREATE INDEX "card_coalition_id_room_id_stage_id_idx" ON "card"("coalition_id", "room_id", "stage_id");

-- CreateIndex
CREATE UNIQUE INDEX "card_coalition_id_id_key" ON "card"("coalition_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "card_room_id_client_key_key" ON "card"("room_id", "client_key");

-- CreateIndex
CREATE INDEX "card_group_coalition_id_room_id_stage_id_idx" ON "card_group"("coalition_id", "room_id", "stage_id");

-- CreateIndex
CREATE UNIQUE INDEX "card_group_coalition_id_id_key" ON "card_group"("coalition_id", "id");

-- CreateIndex
CREATE UNIQUE INDEX "dot_stage_id_group_id_voter_key" ON "dot"("stage_id", "group_id", "voter");

-- CreateIndex
CREATE INDEX "room_decision_coalition_id_room_id_stage_id_idx" ON "room_decision"("coalition_id", "room_id", "stage_id");

-- CreateIndex
CREATE UNIQUE INDEX "room_decision_coalition_id_id_key" ON "room_decision"("coalition_id", "id");

-- CreateIndex
CREATE INDEX "session_event_coalition_id_session_id_seq_idx" ON "session_event"("coalition_id", "session_id", "seq");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "password_reset" ADD CONSTRAINT "password_reset_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coalition" ADD CONSTRAINT "coalition_community_id_fkey" FOREIGN KEY ("community_id") REFERENCES "geography"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organization" ADD CONSTRAINT "organization_coalition_id_fkey" FOREIGN KEY ("coalition_id") REFERENCES "coalition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_coalition_id_fkey" FOREIGN KEY ("coalition_id") REFERENCES "coalition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_organization_fk" FOREIGN KEY ("coalition_id", "organization_id") REFERENCES "organization"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_coalition_id_fkey" FOREIGN KEY ("coalition_id") REFERENCES "coalition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer" ADD CONSTRAINT "answer_item_fk" FOREIGN KEY ("coalition_id", "item_id") REFERENCES "worksheet_item"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "answer_version" ADD CONSTRAINT "answer_version_coalition_id_answer_id_fkey" FOREIGN KEY ("coalition_id", "answer_id") REFERENCES "answer"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release_file" ADD CONSTRAINT "release_file_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_geography_id_fkey" FOREIGN KEY ("geography_id") REFERENCES "geography"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "baseline" ADD CONSTRAINT "baseline_coalition_id_indicator_id_fkey" FOREIGN KEY ("coalition_id", "indicator_id") REFERENCES "indicator"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "baseline" ADD CONSTRAINT "baseline_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "baseline" ADD CONSTRAINT "baseline_supersedes_fk" FOREIGN KEY ("coalition_id", "supersedes_id") REFERENCES "baseline"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "baseline_review" ADD CONSTRAINT "baseline_review_coalition_id_baseline_id_fkey" FOREIGN KEY ("coalition_id", "baseline_id") REFERENCES "baseline"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "baseline_review" ADD CONSTRAINT "baseline_review_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_coalition_id_indicator_id_fkey" FOREIGN KEY ("coalition_id", "indicator_id") REFERENCES "indicator"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_coalition_id_baseline_id_fkey" FOREIGN KEY ("coalition_id", "baseline_id") REFERENCES "baseline"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target" ADD CONSTRAINT "target_supersedes_fk" FOREIGN KEY ("coalition_id", "supersedes_id") REFERENCES "target"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target_agreement" ADD CONSTRAINT "target_agreement_coalition_id_target_id_fkey" FOREIGN KEY ("coalition_id", "target_id") REFERENCES "target"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_coalition_id_target_id_fkey" FOREIGN KEY ("coalition_id", "target_id") REFERENCES "target"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measurement" ADD CONSTRAINT "measurement_coalition_id_indicator_id_fkey" FOREIGN KEY ("coalition_id", "indicator_id") REFERENCES "indicator"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measurement" ADD CONSTRAINT "measurement_release_id_fkey" FOREIGN KEY ("release_id") REFERENCES "release"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measurement_verification" ADD CONSTRAINT "measurement_verification_coalition_id_measurement_id_fkey" FOREIGN KEY ("coalition_id", "measurement_id") REFERENCES "measurement"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "theory_link" ADD CONSTRAINT "theory_link_from_fk" FOREIGN KEY ("coalition_id", "from_id") REFERENCES "theory_node"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "theory_link" ADD CONSTRAINT "theory_link_to_fk" FOREIGN KEY ("coalition_id", "to_id") REFERENCES "theory_node"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assumption" ADD CONSTRAINT "assumption_coalition_id_link_id_fkey" FOREIGN KEY ("coalition_id", "link_id") REFERENCES "theory_link"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "node_indicator" ADD CONSTRAINT "node_indicator_coalition_id_node_id_fkey" FOREIGN KEY ("coalition_id", "node_id") REFERENCES "theory_node"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "node_indicator" ADD CONSTRAINT "node_indicator_coalition_id_indicator_id_fkey" FOREIGN KEY ("coalition_id", "indicator_id") REFERENCES "indicator"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_update" ADD CONSTRAINT "document_update_coalition_id_document_id_fkey" FOREIGN KEY ("coalition_id", "document_id") REFERENCES "document"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workshop_stage" ADD CONSTRAINT "workshop_stage_coalition_id_session_id_fkey" FOREIGN KEY ("coalition_id", "session_id") REFERENCES "workshop_session"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "workshop_room" ADD CONSTRAINT "workshop_room_coalition_id_session_id_fkey" FOREIGN KEY ("coalition_id", "session_id") REFERENCES "workshop_session"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participant" ADD CONSTRAINT "participant_coalition_id_session_id_fkey" FOREIGN KEY ("coalition_id", "session_id") REFERENCES "workshop_session"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participant" ADD CONSTRAINT "participant_room_fk" FOREIGN KEY ("coalition_id", "room_id") REFERENCES "workshop_room"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "card" ADD CONSTRAINT "card_coalition_id_stage_id_fkey" FOREIGN KEY ("coalition_id", "stage_id") REFERENCES "workshop_stage"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "card" ADD CONSTRAINT "card_coalition_id_room_id_fkey" FOREIGN KEY ("coalition_id", "room_id") REFERENCES "workshop_room"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "card" ADD CONSTRAINT "card_participant_fk" FOREIGN KEY ("coalition_id", "participant_id") REFERENCES "participant"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "card" ADD CONSTRAINT "card_group_fk" FOREIGN KEY ("coalition_id", "group_id") REFERENCES "card_group"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "card_group" ADD CONSTRAINT "card_group_coalition_id_stage_id_fkey" FOREIGN KEY ("coalition_id", "stage_id") REFERENCES "workshop_stage"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "card_group" ADD CONSTRAINT "card_group_coalition_id_room_id_fkey" FOREIGN KEY ("coalition_id", "room_id") REFERENCES "workshop_room"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dot" ADD CONSTRAINT "dot_coalition_id_stage_id_fkey" FOREIGN KEY ("coalition_id", "stage_id") REFERENCES "workshop_stage"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dot" ADD CONSTRAINT "dot_coalition_id_room_id_fkey" FOREIGN KEY ("coalition_id", "room_id") REFERENCES "workshop_room"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dot" ADD CONSTRAINT "dot_coalition_id_group_id_fkey" FOREIGN KEY ("coalition_id", "group_id") REFERENCES "card_group"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "room_decision" ADD CONSTRAINT "room_decision_coalition_id_stage_id_fkey" FOREIGN KEY ("coalition_id", "stage_id") REFERENCES "workshop_stage"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "room_decision" ADD CONSTRAINT "room_decision_coalition_id_room_id_fkey" FOREIGN KEY ("coalition_id", "room_id") REFERENCES "workshop_room"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "room_decision" ADD CONSTRAINT "room_decision_coalition_id_group_id_fkey" FOREIGN KEY ("coalition_id", "group_id") REFERENCES "card_group"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session_event" ADD CONSTRAINT "session_event_coalition_id_session_id_fkey" FOREIGN KEY ("coalition_id", "session_id") REFERENCES "workshop_session"("coalition_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ── What Prisma can not say ─────────────────────────────────────────────────

-- Rate limits (rate-limiter-flexible).
CREATE TABLE "rate_limit" (
    "key" VARCHAR(255) PRIMARY KEY,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT
);

-- What was put into a new database already (the list of counties, the sample), so that a start need not look again.
CREATE TABLE "preparation" (
    "name" TEXT PRIMARY KEY,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT now()
);

-- The overall value has the subgroup 0.
INSERT INTO "subgroup" ("id", "breakdown", "label") VALUES (0, 'overall', '');

ALTER TABLE "account" ADD CONSTRAINT "account_email_is_lower_case" CHECK ("email" = lower("email"));
ALTER TABLE "account" ADD CONSTRAINT "account_locale_is_known" CHECK ("locale" IN ('en', 'es'));
ALTER TABLE "coalition" ADD CONSTRAINT "coalition_slug_is_plain" CHECK ("slug" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "membership" ADD CONSTRAINT "membership_has_a_role" CHECK (cardinality("roles") > 0);
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_has_a_role" CHECK (cardinality("roles") > 0);
ALTER TABLE "baseline" ADD CONSTRAINT "baseline_bounds_in_order" CHECK (("lb" IS NULL OR "lb" <= "value") AND ("ub" IS NULL OR "value" <= "ub"));
ALTER TABLE "baseline" ADD CONSTRAINT "baseline_quality_is_known" CHECK ("quality" BETWEEN 1 AND 3);
ALTER TABLE "baseline" ADD CONSTRAINT "baseline_weak_needs_a_reason" CHECK ("quality" IS DISTINCT FROM 3 OR "override_reason" <> '');
ALTER TABLE "baseline" ADD CONSTRAINT "baseline_superseding_needs_a_reason" CHECK ("supersedes_id" IS NULL OR "supersede_reason" <> '');
ALTER TABLE "baseline_review" ADD CONSTRAINT "baseline_review_decision_is_known" CHECK ("decision" IN ('keep', 'rebase'));
ALTER TABLE "baseline_review" ADD CONSTRAINT "baseline_review_rebasing_needs_a_reason" CHECK ("decision" <> 'rebase' OR "reason" <> '');
ALTER TABLE "measurement" ADD CONSTRAINT "measurement_bounds_in_order" CHECK (("lb" IS NULL OR "lb" <= "value") AND ("ub" IS NULL OR "value" <= "ub"));
ALTER TABLE "measurement" ADD CONSTRAINT "measurement_quality_is_known" CHECK ("quality" BETWEEN 1 AND 3);
ALTER TABLE "target" ADD CONSTRAINT "target_amending_needs_a_reason" CHECK ("supersedes_id" IS NULL OR "amend_reason" <> '');
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_direction_is_known" CHECK ("direction" IN ('higher', 'lower', 'neutral'));
ALTER TABLE "theory_link" ADD CONSTRAINT "theory_link_joins_two" CHECK ("from_id" <> "to_id");
ALTER TABLE "dot" ADD CONSTRAINT "dot_count_is_positive" CHECK ("count" > 0);
ALTER TABLE "room_decision" ADD CONSTRAINT "room_decision_outcome_is_known" CHECK ("outcome" IN ('kept', 'later', 'not_now'));
ALTER TABLE "workshop_stage" ADD CONSTRAINT "workshop_stage_has_time" CHECK ("minutes" BETWEEN 0 AND 240);
CREATE UNIQUE INDEX "answer_one_per_field" ON "answer" ("coalition_id", "worksheet", "item_id", "field") NULLS NOT DISTINCT;
CREATE UNIQUE INDEX "theory_link_one_between_two" ON "theory_link" ("from_id", "to_id") WHERE "removed_at" IS NULL;
CREATE INDEX "geography_name" ON "geography" (lower("name") text_pattern_ops);

-- Append-only: what happened stays.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['activity', 'answer_version', 'baseline', 'baseline_review', 'measurement', 'measurement_verification', 'target_agreement',
                           'theory_revision', 'provenance', 'room_decision', 'session_event']
  LOOP
    EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', t);
  END LOOP;
END $$;

-- ── Tenant wall: the backstop behind the permission table ───────────────────
-- Each unit of work takes one of three roles and names its coalition or account for the transaction. Nothing named: zero rows.
DO $$
DECLARE r text;
BEGIN
  FOREACH r IN ARRAY ARRAY['app_member', 'app_account', 'app_system'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = r) THEN
      BEGIN
        EXECUTE format('CREATE ROLE %I NOLOGIN', r);
      EXCEPTION WHEN duplicate_object THEN NULL;
      END;
    END IF;
    IF NOT pg_has_role(current_user, r, 'SET') THEN
      EXECUTE format('GRANT %I TO CURRENT_USER', r);
    END IF;
  END LOOP;
END $$;

CREATE FUNCTION "current_coalition"() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
  $$ SELECT nullif(current_setting('app.coalition', true), '')::uuid $$;
CREATE FUNCTION "current_account"() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
  $$ SELECT nullif(current_setting('app.account', true), '')::uuid $$;

GRANT USAGE ON SCHEMA public TO app_member, app_account, app_system;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO app_system;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO app_member, app_system;

-- One partition for each file of a release. Only the owner may make tables; these three are all that an import may ask for.
CREATE FUNCTION "open_observations"(file integer) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE part text := format('observation_%s', file);
BEGIN
  EXECUTE format('CREATE TABLE %I (LIKE observation INCLUDING DEFAULTS, CONSTRAINT %I CHECK (file_id = %s))', part, part || '_file', file);
  EXECUTE format('GRANT INSERT ON %I TO app_system', part);
  RETURN part;
END $$;
CREATE FUNCTION "attach_observations"(file integer) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE part text := format('observation_%s', file);
BEGIN
  EXECUTE format('ALTER TABLE %I ADD PRIMARY KEY (geography_id, metric_id, subgroup_id, year, file_id)', part);
  EXECUTE format('ALTER TABLE observation ATTACH PARTITION %I FOR VALUES IN (%s)', part, file);
  EXECUTE format('ALTER TABLE %I DROP CONSTRAINT %I', part, part || '_file');
  EXECUTE format('ANALYZE %I', part);
END $$;
CREATE FUNCTION "drop_observations"(file integer) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  EXECUTE format('DROP TABLE %I', format('observation_%s', file));
END $$;
REVOKE EXECUTE ON FUNCTION "open_observations", "attach_observations", "drop_observations" FROM PUBLIC;
GRANT EXECUTE ON FUNCTION "open_observations", "attach_observations", "drop_observations" TO app_system;

-- Public figures and places: anyone at work may read them.
GRANT SELECT ON "geography", "release", "release_file", "metric_column", "subgroup", "observation" TO app_member, app_account;

-- Every table with a coalition_id stands behind the wall.
DO $$
DECLARE t text;
BEGIN
  FOR t IN SELECT table_name FROM information_schema.columns
           WHERE table_schema = 'public' AND column_name = 'coalition_id' ORDER BY table_name
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY own_coalition ON %I TO app_member USING (coalition_id = (SELECT current_coalition())) WITH CHECK (coalition_id = (SELECT current_coalition()))', t);
    EXECUTE format('CREATE POLICY system ON %I TO app_system USING (true) WITH CHECK (true)', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO app_member', t);
  END LOOP;
END $$;

ALTER TABLE "coalition" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "coalition" FORCE ROW LEVEL SECURITY;
CREATE POLICY own_coalition ON "coalition" TO app_member USING (id = (SELECT current_coalition())) WITH CHECK (id = (SELECT current_coalition()));
CREATE POLICY system ON "coalition" TO app_system USING (true) WITH CHECK (true);
CREATE POLICY where_i_belong ON "coalition" FOR SELECT TO app_account
  USING (EXISTS (SELECT FROM "membership" m WHERE m."coalition_id" = "coalition"."id" AND m."account_id" = (SELECT current_account()) AND m."left_at" IS NULL));
GRANT SELECT, UPDATE ON "coalition" TO app_member;
GRANT SELECT ON "coalition" TO app_account;

CREATE POLICY my_own ON "membership" FOR SELECT TO app_account USING ("account_id" = (SELECT current_account()));
GRANT SELECT ON "membership" TO app_account;

-- Accounts are not a coalition's rows: members see the names of the people in theirs, never a password hash.
ALTER TABLE "account" ENABLE ROW LEVEL SECURITY;
CREATE POLICY people_of_my_coalition ON "account" FOR SELECT TO app_member
  USING (EXISTS (SELECT FROM "membership" m WHERE m."account_id" = "account"."id" AND m."coalition_id" = (SELECT current_coalition())));
CREATE POLICY my_own ON "account" TO app_account USING (id = (SELECT current_account())) WITH CHECK (id = (SELECT current_account()));
CREATE POLICY system ON "account" TO app_system USING (true) WITH CHECK (true);
GRANT SELECT ("id", "email", "name", "locale", "created_at") ON "account" TO app_member;
GRANT SELECT ("id", "email", "name", "locale", "created_at"), UPDATE ("name", "locale") ON "account" TO app_account;

-- Ways to a new password belong to no coalition and to nobody signed in: only the system opens them.
ALTER TABLE "password_reset" ENABLE ROW LEVEL SECURITY;
CREATE POLICY system ON "password_reset" TO app_system USING (true) WITH CHECK (true);
