-- Schema poly is made by packages/db/src/bootstrap.ts: the owner role may not create schemas.
CREATE TABLE "poly"."ask" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text DEFAULT 'ask' NOT NULL,
	"owner_id" uuid NOT NULL,
	"sort" text DEFAULT 'question' NOT NULL,
	"to_unit_id" uuid,
	"to_member_id" uuid,
	"needed_by" date,
	"answer" text,
	"answered_by" uuid,
	"answered_at" timestamp with time zone,
	CONSTRAINT "ask_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "ask_kind" CHECK (kind in ('ask')),
	CONSTRAINT "ask_sort" CHECK (sort in ('question', 'proposal', 'help', 'dependency', 'offer')),
	CONSTRAINT "ask_to_one" CHECK ((to_unit_id is null) <> (to_member_id is null)),
	CONSTRAINT "ask_answered_whole" CHECK ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null))
);
--> statement-breakpoint
ALTER TABLE "poly"."ask" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "poly"."belief" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text DEFAULT 'belief' NOT NULL,
	"owner_id" uuid NOT NULL,
	"because" text DEFAULT '' NOT NULL,
	"conviction" integer,
	"horizon_from" integer,
	"horizon_until" integer,
	"review_on" date,
	CONSTRAINT "belief_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "belief_kind" CHECK (kind in ('belief')),
	CONSTRAINT "belief_conviction" CHECK (conviction between 1 and 5),
	CONSTRAINT "belief_horizon" CHECK (horizon_from <= horizon_until)
);
--> statement-breakpoint
ALTER TABLE "poly"."belief" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "poly"."bet" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text DEFAULT 'bet' NOT NULL,
	"owner_id" uuid NOT NULL,
	"stage" text DEFAULT 'think' NOT NULL,
	"sponsor_id" uuid,
	"road_manager_id" uuid,
	"odds" integer,
	"appetite" text DEFAULT '' NOT NULL,
	"decide_on" date,
	"kill_criteria" text[] DEFAULT '{}' NOT NULL,
	"assumptions" text[] DEFAULT '{}' NOT NULL,
	"metric_name" text DEFAULT '' NOT NULL,
	"metric_unit" text DEFAULT '' NOT NULL,
	"metric_baseline" numeric,
	"metric_target" numeric,
	"metric_due_on" date,
	"health" text DEFAULT 'unknown' NOT NULL,
	"health_note" text DEFAULT '' NOT NULL,
	"outcome" text,
	CONSTRAINT "bet_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "bet_kind" CHECK (kind in ('bet')),
	CONSTRAINT "bet_stage" CHECK (stage in ('think', 'build', 'ship', 'tweak')),
	CONSTRAINT "bet_health" CHECK (health in ('on_track', 'at_risk', 'off_track', 'unknown')),
	CONSTRAINT "bet_outcome" CHECK (outcome in ('won', 'lost', 'inconclusive', 'superseded', 'stopped_for_focus')),
	CONSTRAINT "bet_odds" CHECK (odds between 0 and 100)
);
--> statement-breakpoint
ALTER TABLE "poly"."bet" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "poly"."board" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text DEFAULT 'board' NOT NULL,
	"owner_id" uuid NOT NULL,
	"now_limit" integer DEFAULT 4 NOT NULL,
	CONSTRAINT "board_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "board_of_unit" UNIQUE("org_id","owner_id"),
	CONSTRAINT "board_kind" CHECK (kind in ('board')),
	CONSTRAINT "board_now_limit" CHECK (now_limit > 0)
);
--> statement-breakpoint
ALTER TABLE "poly"."board" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "poly"."place" (
	"org_id" uuid NOT NULL,
	"board_id" uuid NOT NULL,
	"bet_id" uuid NOT NULL,
	"rank" integer NOT NULL,
	"column" text NOT NULL,
	CONSTRAINT "place_pk" PRIMARY KEY("org_id","bet_id"),
	CONSTRAINT "place_rank" CHECK (rank > 0),
	CONSTRAINT "place_column" CHECK ("column" in ('now', 'next', 'later'))
);
--> statement-breakpoint
ALTER TABLE "poly"."place" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "poly"."rank_change" (
	"org_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"board_id" uuid NOT NULL,
	"bet_id" uuid NOT NULL,
	"from_rank" integer,
	"to_rank" integer,
	"from_column" text,
	"to_column" text,
	"reason" text NOT NULL,
	"order_after" uuid[] NOT NULL,
	"columns_after" text[] NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT poly.clock() NOT NULL,
	CONSTRAINT "rank_change_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "rank_change_says_why" CHECK (reason <> '')
);
--> statement-breakpoint
ALTER TABLE "poly"."rank_change" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "poly"."check_in" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"squad_id" uuid NOT NULL,
	"cycle_id" uuid NOT NULL,
	"week_of" date NOT NULL,
	"author_id" uuid NOT NULL,
	"p1s" text[] DEFAULT '{}' NOT NULL,
	"stopped_us" text DEFAULT '' NOT NULL,
	"next_weeks" text DEFAULT '' NOT NULL,
	"learning" text DEFAULT '' NOT NULL,
	"corrects_id" uuid,
	"digest" "bytea" NOT NULL,
	"published_at" timestamp with time zone DEFAULT poly.clock() NOT NULL,
	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	CONSTRAINT "check_in_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "check_in_of_author" UNIQUE("org_id","id","squad_id","author_id"),
	CONSTRAINT "check_in_of_squad" UNIQUE("org_id","id","squad_id"),
	CONSTRAINT "check_in_p1s" CHECK (cardinality(p1s) <= 3)
);
--> statement-breakpoint
ALTER TABLE "poly"."check_in" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "poly"."check_in_draft" (
	"org_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"squad_id" uuid NOT NULL,
	"body" jsonb NOT NULL,
	"saved_at" timestamp with time zone DEFAULT poly.clock() NOT NULL,
	CONSTRAINT "check_in_draft_pk" PRIMARY KEY("org_id","member_id","squad_id")
);
--> statement-breakpoint
ALTER TABLE "poly"."check_in_draft" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "poly"."check_in_value" (
	"org_id" uuid NOT NULL,
	"check_in_id" uuid NOT NULL,
	"key_result_id" uuid NOT NULL,
	"squad_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"value" numeric NOT NULL,
	"confidence" integer NOT NULL,
	"status" text NOT NULL,
	"suggested_status" text,
	"note" text DEFAULT '' NOT NULL,
	"evidence" text DEFAULT '' NOT NULL,
	"progress" integer,
	"key_result_version" integer,
	"observed_on" date NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT poly.clock() NOT NULL,
	CONSTRAINT "check_in_value_pk" PRIMARY KEY("org_id","check_in_id","key_result_id"),
	CONSTRAINT "check_in_value_confidence" CHECK (confidence between 1 and 10),
	CONSTRAINT "check_in_value_progress" CHECK (progress between 0 and 10000),
	CONSTRAINT "check_in_value_status" CHECK (status in ('on_track', 'at_risk', 'off_track')),
	CONSTRAINT "check_in_value_suggested" CHECK (suggested_status in ('on_track', 'at_risk', 'off_track'))
);
--> statement-breakpoint
ALTER TABLE "poly"."check_in_value" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "poly"."cycle" (
	"org_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	CONSTRAINT "cycle_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "cycle_name" UNIQUE("org_id","name"),
	CONSTRAINT "cycle_kind" CHECK (kind in ('quarter', 'six_weeks', 'trimester', 'custom')),
	CONSTRAINT "cycle_forward" CHECK (starts_on < ends_on)
);
--> statement-breakpoint
ALTER TABLE "poly"."cycle" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "poly"."account" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"password_hash" text NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"is_sample" boolean DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE "poly"."invitation_directory" (
	"token_hash" "bytea" PRIMARY KEY NOT NULL,
	"org_id" uuid NOT NULL,
	"invitation_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "poly"."membership" (
	"account_id" uuid NOT NULL,
	"org_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	CONSTRAINT "membership_pk" PRIMARY KEY("account_id","org_id")
);
--> statement-breakpoint
CREATE TABLE "poly"."org_directory" (
	"slug" text PRIMARY KEY NOT NULL,
	"org_id" uuid NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "poly"."session" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"account_id" uuid NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "poly"."sign_up" (
	"id" uuid PRIMARY KEY DEFAULT uuidv7() NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"password_hash" text NOT NULL,
	"code_hash" "bytea" NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "poly"."edge" (
	"org_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"kind" text NOT NULL,
	"source_id" uuid NOT NULL,
	"source_kind" text NOT NULL,
	"source_owner_id" uuid NOT NULL,
	"target_id" uuid NOT NULL,
	"target_kind" text NOT NULL,
	"target_owner_id" uuid NOT NULL,
	"state" text DEFAULT 'declared' NOT NULL,
	"stance" text,
	"weight" text,
	"sentence" text DEFAULT '' NOT NULL,
	"expected_effect" text DEFAULT '' NOT NULL,
	"source_version" integer NOT NULL,
	"target_version" integer NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT poly.clock() NOT NULL,
	"created_by" uuid NOT NULL,
	"changed_at" timestamp with time zone DEFAULT poly.clock() NOT NULL,
	"changed_by" uuid NOT NULL,
	"reason" text,
	CONSTRAINT "edge_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "edge_once" UNIQUE("org_id","source_id","kind","target_id"),
	CONSTRAINT "edge_grammar" CHECK (case kind
        when 'contributes' then source_kind = 'objective' and target_kind in ('bet', 'goal', 'belief')
        when 'explores' then source_kind = 'objective' and target_kind in ('bet', 'goal', 'belief')
        when 'protects' then source_kind = 'objective' and target_kind in ('bet', 'goal', 'belief')
        when 'shares' then source_kind = 'objective' and target_kind = 'objective'
        when 'evidence' then (source_kind = 'data' and target_kind in ('insight', 'belief'))
          or (source_kind = 'insight' and target_kind = 'belief') or (source_kind = 'belief' and target_kind = 'bet') or (source_kind = 'bet' and target_kind = 'belief')
        when 'serves' then (source_kind in ('bet', 'belief') and target_kind = 'goal') or (source_kind = 'goal' and target_kind = 'north_star')
        when 'supports_bet' then source_kind = 'bet' and target_kind = 'bet'
        when 'about' then source_kind = 'ask' and target_kind <> 'ask'
        else false end),
	CONSTRAINT "edge_stance" CHECK ((kind = 'evidence') = (stance is not null)),
	CONSTRAINT "edge_weight" CHECK ((kind in ('contributes', 'explores', 'protects', 'shares', 'serves')) = (weight is not null)),
	CONSTRAINT "edge_link_has_sentence" CHECK (kind not in ('contributes', 'explores', 'protects', 'shares') or sentence <> ''),
	CONSTRAINT "edge_not_itself" CHECK (source_id <> target_id)
);
--> statement-breakpoint
ALTER TABLE "poly"."edge" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "poly"."edge_answer" (
	"org_id" uuid NOT NULL,
	"edge_id" uuid NOT NULL,
	"verdict" text NOT NULL,
	"sentence" text NOT NULL,
	"source_version" integer NOT NULL,
	"target_version" integer NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"changed_at" timestamp with time zone DEFAULT poly.clock() NOT NULL,
	"changed_by" uuid NOT NULL,
	"reason" text,
	CONSTRAINT "edge_answer_pk" PRIMARY KEY("org_id","edge_id"),
	CONSTRAINT "edge_answer_verdict" CHECK (verdict in ('acknowledged', 'questioned')),
	CONSTRAINT "edge_answer_says_why" CHECK (sentence <> '')
);
--> statement-breakpoint
ALTER TABLE "poly"."edge_answer" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "poly"."edge_version" (
	"org_id" uuid NOT NULL,
	"edge_id" uuid NOT NULL,
	"part" text NOT NULL,
	"version" integer NOT NULL,
	"source_id" uuid NOT NULL,
	"target_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"from_at" timestamp with time zone NOT NULL,
	"until_at" timestamp with time zone DEFAULT 'infinity' NOT NULL,
	"by" uuid NOT NULL,
	"reason" text,
	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"said" jsonb NOT NULL,
	CONSTRAINT "edge_version_pk" PRIMARY KEY("org_id","edge_id","part","version"),
	CONSTRAINT "edge_version_forward" CHECK (from_at <= until_at)
);
--> statement-breakpoint
ALTER TABLE "poly"."edge_version" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "poly"."data_point" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text DEFAULT 'data' NOT NULL,
	"owner_id" uuid NOT NULL,
	"value" numeric,
	"unit" text,
	"n" integer,
	"period" text,
	"method" text,
	"source" text,
	"observed_on" date NOT NULL,
	"stale_after" date,
	"quality" text DEFAULT 'measured' NOT NULL,
	CONSTRAINT "data_point_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "data_point_kind" CHECK (kind in ('data'))
);
--> statement-breakpoint
ALTER TABLE "poly"."data_point" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "poly"."goal" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text DEFAULT 'goal' NOT NULL,
	"owner_id" uuid NOT NULL,
	"metric" text DEFAULT '' NOT NULL,
	"unit" text DEFAULT '' NOT NULL,
	"baseline" numeric,
	"target" numeric,
	"due_on" date,
	CONSTRAINT "goal_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "goal_kind" CHECK (kind in ('goal', 'north_star'))
);
--> statement-breakpoint
ALTER TABLE "poly"."goal" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "poly"."change" (
	"org_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"of" text NOT NULL,
	"subject_id" uuid,
	"at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "change_pk" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
ALTER TABLE "poly"."change" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "poly"."row_version" (
	"org_id" uuid NOT NULL,
	"of" text NOT NULL,
	"key" text NOT NULL,
	"version" integer NOT NULL,
	"from_at" timestamp with time zone NOT NULL,
	"until_at" timestamp with time zone DEFAULT 'infinity' NOT NULL,
	"by" uuid,
	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"said" jsonb NOT NULL,
	CONSTRAINT "row_version_pk" PRIMARY KEY("org_id","of","key","version"),
	CONSTRAINT "row_version_forward" CHECK (from_at <= until_at)
);
--> statement-breakpoint
ALTER TABLE "poly"."row_version" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "poly"."import_batch" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT poly.clock() NOT NULL,
	"digest" "bytea" NOT NULL,
	"made" jsonb NOT NULL,
	CONSTRAINT "import_batch_pk" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
ALTER TABLE "poly"."import_batch" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "poly"."key_result" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text DEFAULT 'key_result' NOT NULL,
	"owner_id" uuid NOT NULL,
	"objective_id" uuid NOT NULL,
	"position" integer DEFAULT 1 NOT NULL,
	"measure" text NOT NULL,
	"unit" text DEFAULT '' NOT NULL,
	"baseline" numeric,
	"baseline_due_on" date,
	"target" numeric,
	"low" numeric,
	"high" numeric,
	"due_on" date,
	"readable_from_week" integer DEFAULT 1 NOT NULL,
	"counts" boolean DEFAULT true NOT NULL,
	"current_value" numeric,
	"current_confidence" integer,
	"current_status" text,
	"current_evidence" text,
	"current_progress" integer,
	"current_observed_on" date,
	"current_recorded_at" timestamp with time zone,
	"current_check_in_id" uuid,
	CONSTRAINT "key_result_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "key_result_of_squad" UNIQUE("org_id","id","owner_id"),
	CONSTRAINT "key_result_kind" CHECK (kind in ('key_result')),
	CONSTRAINT "key_result_measure" CHECK (measure in ('increase', 'decrease', 'keep_within', 'milestone')),
	CONSTRAINT "key_result_status" CHECK (current_status in ('on_track', 'at_risk', 'off_track')),
	CONSTRAINT "key_result_progress" CHECK (current_progress between 0 and 10000),
	CONSTRAINT "key_result_target" CHECK ((measure in ('increase', 'decrease')) = (target is not null)),
	CONSTRAINT "key_result_band" CHECK ((measure = 'keep_within') = (low is not null and high is not null) and low <= high),
	CONSTRAINT "key_result_baseline" CHECK (measure not in ('increase', 'decrease') or baseline is not null or baseline_due_on is not null)
);
--> statement-breakpoint
ALTER TABLE "poly"."key_result" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "poly"."counter" (
	"org_id" uuid NOT NULL,
	"scope" text NOT NULL,
	"last" integer NOT NULL,
	CONSTRAINT "counter_pk" PRIMARY KEY("org_id","scope")
);
--> statement-breakpoint
ALTER TABLE "poly"."counter" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "poly"."node" (
	"org_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"kind" text NOT NULL,
	"owner_id" uuid NOT NULL,
	"key" text,
	"title" text NOT NULL,
	"body" text DEFAULT '' NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp with time zone DEFAULT poly.clock() NOT NULL,
	"created_by" uuid NOT NULL,
	"changed_at" timestamp with time zone DEFAULT poly.clock() NOT NULL,
	"changed_by" uuid NOT NULL,
	"reason" text,
	CONSTRAINT "node_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "node_identity" UNIQUE("org_id","id","kind","owner_id"),
	CONSTRAINT "node_key" UNIQUE("org_id","key"),
	CONSTRAINT "node_kind" CHECK (kind in ('unit', 'north_star', 'goal', 'belief', 'data', 'insight', 'board', 'bet', 'objective', 'key_result', 'check_in', 'ask')),
	CONSTRAINT "node_unit_owns_itself" CHECK (kind <> 'unit' or owner_id = id)
);
--> statement-breakpoint
ALTER TABLE "poly"."node" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "poly"."node_version" (
	"org_id" uuid NOT NULL,
	"node_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"kind" text NOT NULL,
	"owner_id" uuid NOT NULL,
	"from_at" timestamp with time zone NOT NULL,
	"until_at" timestamp with time zone DEFAULT 'infinity' NOT NULL,
	"by" uuid NOT NULL,
	"reason" text,
	"xid" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"said" jsonb NOT NULL,
	CONSTRAINT "node_version_pk" PRIMARY KEY("org_id","node_id","version"),
	CONSTRAINT "node_version_forward" CHECK (from_at <= until_at)
);
--> statement-breakpoint
ALTER TABLE "poly"."node_version" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "poly"."objective" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text DEFAULT 'objective' NOT NULL,
	"owner_id" uuid NOT NULL,
	"owner_sort" text DEFAULT 'squad' NOT NULL,
	"cycle_id" uuid NOT NULL,
	"ambition" text DEFAULT 'aspirational' NOT NULL,
	"basis" text DEFAULT 'bet' NOT NULL,
	"basis_reason" text DEFAULT '' NOT NULL,
	"grade" numeric,
	"grade_note" text DEFAULT '' NOT NULL,
	"key_result_count" integer DEFAULT 0 NOT NULL,
	"said_on_track" integer DEFAULT 0 NOT NULL,
	"said_at_risk" integer DEFAULT 0 NOT NULL,
	"said_off_track" integer DEFAULT 0 NOT NULL,
	"said_nothing" integer DEFAULT 0 NOT NULL,
	"progress_sum" integer DEFAULT 0 NOT NULL,
	"progress_count" integer DEFAULT 0 NOT NULL,
	"newest_observed_on" date,
	CONSTRAINT "objective_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "objective_of_squad" UNIQUE("org_id","id","owner_id"),
	CONSTRAINT "objective_kind" CHECK (kind in ('objective')),
	CONSTRAINT "objective_owner_sort" CHECK (owner_sort = 'squad'),
	CONSTRAINT "objective_ambition" CHECK (ambition in ('committed', 'aspirational')),
	CONSTRAINT "objective_basis" CHECK (basis in ('bet', 'own_mission', 'learning', 'health', 'keep_the_lights_on')),
	CONSTRAINT "objective_grade" CHECK (grade between 0 and 1),
	CONSTRAINT "objective_totals" CHECK (least(said_on_track, said_at_risk, said_off_track, said_nothing, progress_count) >= 0
      and progress_count <= key_result_count
      and key_result_count = said_on_track + said_at_risk + said_off_track + said_nothing
      and progress_sum between 0 and progress_count * 10000)
);
--> statement-breakpoint
ALTER TABLE "poly"."objective" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "poly"."invitation" (
	"org_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"role" text DEFAULT 'member' NOT NULL,
	"unit_ids" uuid[] DEFAULT '{}' NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	"accepted_by" uuid,
	"accepted_at" timestamp with time zone,
	CONSTRAINT "invitation_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "invitation_role" CHECK (role in ('admin', 'member'))
);
--> statement-breakpoint
ALTER TABLE "poly"."invitation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "poly"."member" (
	"org_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"account_id" uuid,
	"name" text NOT NULL,
	"title" text DEFAULT '' NOT NULL,
	"role" text DEFAULT 'member' NOT NULL,
	"joined_on" date DEFAULT current_date NOT NULL,
	"left_on" date,
	CONSTRAINT "member_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "member_account" UNIQUE("org_id","account_id"),
	CONSTRAINT "member_role" CHECK (role in ('admin', 'member'))
);
--> statement-breakpoint
ALTER TABLE "poly"."member" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "poly"."org" (
	"org_id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"slug" text NOT NULL,
	"time_zone" text NOT NULL,
	"cycle_kind" text DEFAULT 'quarter' NOT NULL,
	"terms" text DEFAULT 'spotify' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "org_cycle_kind" CHECK (cycle_kind in ('quarter', 'six_weeks', 'trimester', 'custom')),
	CONSTRAINT "org_terms" CHECK (terms in ('spotify', 'plain'))
);
--> statement-breakpoint
ALTER TABLE "poly"."org" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "poly"."seat" (
	"org_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"role" text DEFAULT 'member' NOT NULL,
	"from_on" date NOT NULL,
	"until_on" date DEFAULT 'infinity' NOT NULL,
	"given_by" uuid NOT NULL,
	"is_first" boolean DEFAULT false NOT NULL,
	"label" text DEFAULT '' NOT NULL,
	CONSTRAINT "seat_pk" PRIMARY KEY("org_id","member_id","unit_id","role","from_on"),
	CONSTRAINT "seat_role" CHECK (role in ('member', 'contact', 'lead', 'council', 'coach', 'coordinator')),
	CONSTRAINT "seat_forward" CHECK (from_on <= until_on),
	CONSTRAINT "seat_first_is_member" CHECK (not is_first or role = 'member')
);
--> statement-breakpoint
ALTER TABLE "poly"."seat" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "poly"."seat_request" (
	"org_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"unit_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"answered_by" uuid,
	CONSTRAINT "seat_request_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "seat_request_state" CHECK (state in ('open', 'accepted', 'declined'))
);
--> statement-breakpoint
ALTER TABLE "poly"."seat_request" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "poly"."standing" (
	"org_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"parent_id" uuid NOT NULL,
	"from_on" date NOT NULL,
	"until_on" date DEFAULT 'infinity' NOT NULL,
	CONSTRAINT "standing_pk" PRIMARY KEY("org_id","unit_id","from_on"),
	CONSTRAINT "standing_forward" CHECK (from_on <= until_on)
);
--> statement-breakpoint
ALTER TABLE "poly"."standing" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "poly"."unit" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"node_kind" text DEFAULT 'unit' NOT NULL,
	"kind" text NOT NULL,
	"slug" text NOT NULL,
	"prefix" text,
	"check_in_weekday" integer DEFAULT 1 NOT NULL,
	"time_zone" text,
	"cycle_kind" text,
	CONSTRAINT "unit_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "unit_slug" UNIQUE("org_id","slug"),
	CONSTRAINT "unit_prefix" UNIQUE("org_id","prefix"),
	CONSTRAINT "unit_id_kind" UNIQUE("org_id","id","kind"),
	CONSTRAINT "unit_node_kind" CHECK (node_kind = 'unit'),
	CONSTRAINT "unit_kind" CHECK (kind in ('company', 'squad', 'mission', 'alliance', 'tribe', 'function', 'market', 'chapter', 'guild')),
	CONSTRAINT "unit_squad_has_prefix" CHECK ((kind = 'squad') = (prefix is not null)),
	CONSTRAINT "unit_prefix_shape" CHECK (prefix ~ '^[A-Z]{2,5}$' and prefix <> 'BL'),
	CONSTRAINT "unit_weekday" CHECK (check_in_weekday between 1 and 7)
);
--> statement-breakpoint
ALTER TABLE "poly"."unit" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "poly"."ask" ADD CONSTRAINT "ask_node" FOREIGN KEY ("org_id","id","kind","owner_id") REFERENCES "poly"."node"("org_id","id","kind","owner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."ask" ADD CONSTRAINT "ask_to_unit" FOREIGN KEY ("org_id","to_unit_id") REFERENCES "poly"."unit"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."ask" ADD CONSTRAINT "ask_to_member" FOREIGN KEY ("org_id","to_member_id") REFERENCES "poly"."member"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."ask" ADD CONSTRAINT "ask_answered_by" FOREIGN KEY ("org_id","answered_by") REFERENCES "poly"."member"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."belief" ADD CONSTRAINT "belief_node" FOREIGN KEY ("org_id","id","kind","owner_id") REFERENCES "poly"."node"("org_id","id","kind","owner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."bet" ADD CONSTRAINT "bet_node" FOREIGN KEY ("org_id","id","kind","owner_id") REFERENCES "poly"."node"("org_id","id","kind","owner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."bet" ADD CONSTRAINT "bet_sponsor" FOREIGN KEY ("org_id","sponsor_id") REFERENCES "poly"."member"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."bet" ADD CONSTRAINT "bet_road_manager" FOREIGN KEY ("org_id","road_manager_id") REFERENCES "poly"."member"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."board" ADD CONSTRAINT "board_node" FOREIGN KEY ("org_id","id","kind","owner_id") REFERENCES "poly"."node"("org_id","id","kind","owner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."place" ADD CONSTRAINT "place_board" FOREIGN KEY ("org_id","board_id") REFERENCES "poly"."board"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."place" ADD CONSTRAINT "place_bet" FOREIGN KEY ("org_id","bet_id") REFERENCES "poly"."bet"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."rank_change" ADD CONSTRAINT "rank_change_board" FOREIGN KEY ("org_id","board_id") REFERENCES "poly"."board"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."rank_change" ADD CONSTRAINT "rank_change_bet" FOREIGN KEY ("org_id","bet_id") REFERENCES "poly"."bet"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."rank_change" ADD CONSTRAINT "rank_change_by" FOREIGN KEY ("org_id","by") REFERENCES "poly"."member"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."check_in" ADD CONSTRAINT "check_in_squad" FOREIGN KEY ("org_id","squad_id") REFERENCES "poly"."unit"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."check_in" ADD CONSTRAINT "check_in_cycle" FOREIGN KEY ("org_id","cycle_id") REFERENCES "poly"."cycle"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."check_in" ADD CONSTRAINT "check_in_author" FOREIGN KEY ("org_id","author_id") REFERENCES "poly"."member"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."check_in" ADD CONSTRAINT "check_in_corrects" FOREIGN KEY ("org_id","corrects_id","squad_id") REFERENCES "poly"."check_in"("org_id","id","squad_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."check_in_draft" ADD CONSTRAINT "check_in_draft_member" FOREIGN KEY ("org_id","member_id") REFERENCES "poly"."member"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."check_in_draft" ADD CONSTRAINT "check_in_draft_squad" FOREIGN KEY ("org_id","squad_id") REFERENCES "poly"."unit"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."check_in_value" ADD CONSTRAINT "check_in_value_check_in" FOREIGN KEY ("org_id","check_in_id","squad_id","author_id") REFERENCES "poly"."check_in"("org_id","id","squad_id","author_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."check_in_value" ADD CONSTRAINT "check_in_value_key_result" FOREIGN KEY ("org_id","key_result_id","squad_id") REFERENCES "poly"."key_result"("org_id","id","owner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."cycle" ADD CONSTRAINT "cycle_org_id_org_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "poly"."org"("org_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."membership" ADD CONSTRAINT "membership_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "poly"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."session" ADD CONSTRAINT "session_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "poly"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."edge" ADD CONSTRAINT "edge_source" FOREIGN KEY ("org_id","source_id","source_kind","source_owner_id") REFERENCES "poly"."node"("org_id","id","kind","owner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."edge" ADD CONSTRAINT "edge_target" FOREIGN KEY ("org_id","target_id","target_kind","target_owner_id") REFERENCES "poly"."node"("org_id","id","kind","owner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."edge" ADD CONSTRAINT "edge_created_by" FOREIGN KEY ("org_id","created_by") REFERENCES "poly"."member"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."edge" ADD CONSTRAINT "edge_changed_by" FOREIGN KEY ("org_id","changed_by") REFERENCES "poly"."member"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."edge_answer" ADD CONSTRAINT "edge_answer_edge" FOREIGN KEY ("org_id","edge_id") REFERENCES "poly"."edge"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."edge_answer" ADD CONSTRAINT "edge_answer_changed_by" FOREIGN KEY ("org_id","changed_by") REFERENCES "poly"."member"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."edge_version" ADD CONSTRAINT "edge_version_edge" FOREIGN KEY ("org_id","edge_id") REFERENCES "poly"."edge"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."data_point" ADD CONSTRAINT "data_point_node" FOREIGN KEY ("org_id","id","kind","owner_id") REFERENCES "poly"."node"("org_id","id","kind","owner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."goal" ADD CONSTRAINT "goal_node" FOREIGN KEY ("org_id","id","kind","owner_id") REFERENCES "poly"."node"("org_id","id","kind","owner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."change" ADD CONSTRAINT "change_org_id_org_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "poly"."org"("org_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."row_version" ADD CONSTRAINT "row_version_org_id_org_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "poly"."org"("org_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."import_batch" ADD CONSTRAINT "import_batch_created_by" FOREIGN KEY ("org_id","created_by") REFERENCES "poly"."member"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."key_result" ADD CONSTRAINT "key_result_node" FOREIGN KEY ("org_id","id","kind","owner_id") REFERENCES "poly"."node"("org_id","id","kind","owner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."key_result" ADD CONSTRAINT "key_result_objective" FOREIGN KEY ("org_id","objective_id","owner_id") REFERENCES "poly"."objective"("org_id","id","owner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."counter" ADD CONSTRAINT "counter_org_id_org_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "poly"."org"("org_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."node" ADD CONSTRAINT "node_org_id_org_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "poly"."org"("org_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."node" ADD CONSTRAINT "node_owner" FOREIGN KEY ("org_id","owner_id") REFERENCES "poly"."node"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."node" ADD CONSTRAINT "node_created_by" FOREIGN KEY ("org_id","created_by") REFERENCES "poly"."member"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."node" ADD CONSTRAINT "node_changed_by" FOREIGN KEY ("org_id","changed_by") REFERENCES "poly"."member"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."node_version" ADD CONSTRAINT "node_version_node" FOREIGN KEY ("org_id","node_id") REFERENCES "poly"."node"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."objective" ADD CONSTRAINT "objective_node" FOREIGN KEY ("org_id","id","kind","owner_id") REFERENCES "poly"."node"("org_id","id","kind","owner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."objective" ADD CONSTRAINT "objective_squad" FOREIGN KEY ("org_id","owner_id","owner_sort") REFERENCES "poly"."unit"("org_id","id","kind") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."objective" ADD CONSTRAINT "objective_cycle" FOREIGN KEY ("org_id","cycle_id") REFERENCES "poly"."cycle"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."invitation" ADD CONSTRAINT "invitation_org_id_org_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "poly"."org"("org_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."invitation" ADD CONSTRAINT "invitation_created_by" FOREIGN KEY ("org_id","created_by") REFERENCES "poly"."member"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."invitation" ADD CONSTRAINT "invitation_accepted_by" FOREIGN KEY ("org_id","accepted_by") REFERENCES "poly"."member"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."member" ADD CONSTRAINT "member_org_id_org_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "poly"."org"("org_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."seat" ADD CONSTRAINT "seat_member" FOREIGN KEY ("org_id","member_id") REFERENCES "poly"."member"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."seat" ADD CONSTRAINT "seat_given_by" FOREIGN KEY ("org_id","given_by") REFERENCES "poly"."member"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."seat" ADD CONSTRAINT "seat_unit" FOREIGN KEY ("org_id","unit_id") REFERENCES "poly"."unit"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."seat_request" ADD CONSTRAINT "seat_request_member" FOREIGN KEY ("org_id","member_id") REFERENCES "poly"."member"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."seat_request" ADD CONSTRAINT "seat_request_created_by" FOREIGN KEY ("org_id","created_by") REFERENCES "poly"."member"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."seat_request" ADD CONSTRAINT "seat_request_answered_by" FOREIGN KEY ("org_id","answered_by") REFERENCES "poly"."member"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."seat_request" ADD CONSTRAINT "seat_request_unit" FOREIGN KEY ("org_id","unit_id") REFERENCES "poly"."unit"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."standing" ADD CONSTRAINT "standing_unit" FOREIGN KEY ("org_id","unit_id") REFERENCES "poly"."unit"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."standing" ADD CONSTRAINT "standing_parent" FOREIGN KEY ("org_id","parent_id") REFERENCES "poly"."unit"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."unit" ADD CONSTRAINT "unit_node" FOREIGN KEY ("org_id","id") REFERENCES "poly"."node"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "ask_to_unit_open" ON "poly"."ask" USING btree ("org_id","to_unit_id");--> statement-breakpoint
CREATE INDEX "ask_to_member_open" ON "poly"."ask" USING btree ("org_id","to_member_id");--> statement-breakpoint
CREATE INDEX "bet_by_sponsor" ON "poly"."bet" USING btree ("org_id","sponsor_id");--> statement-breakpoint
CREATE INDEX "place_by_board" ON "poly"."place" USING btree ("org_id","board_id");--> statement-breakpoint
CREATE INDEX "rank_change_in_time" ON "poly"."rank_change" USING btree ("org_id","board_id","at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "check_in_by_squad" ON "poly"."check_in" USING btree ("org_id","squad_id","published_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "check_in_value_of_key_result" ON "poly"."check_in_value" USING btree ("org_id","key_result_id","observed_on","recorded_at","check_in_id");--> statement-breakpoint
CREATE INDEX "cycle_by_kind" ON "poly"."cycle" USING btree ("org_id","kind","starts_on");--> statement-breakpoint
CREATE UNIQUE INDEX "account_email" ON "poly"."account" USING btree (lower("email"));--> statement-breakpoint
CREATE UNIQUE INDEX "org_directory_org" ON "poly"."org_directory" USING btree ("org_id");--> statement-breakpoint
CREATE UNIQUE INDEX "session_token" ON "poly"."session" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "session_account" ON "poly"."session" USING btree ("account_id");--> statement-breakpoint
CREATE INDEX "sign_up_email" ON "poly"."sign_up" USING btree ("email","created_at");--> statement-breakpoint
CREATE INDEX "edge_by_target" ON "poly"."edge" USING btree ("org_id","target_id","kind");--> statement-breakpoint
CREATE UNIQUE INDEX "edge_one_primary_link" ON "poly"."edge" USING btree ("org_id","source_id") WHERE weight = 'primary' and state = 'declared' and kind <> 'serves';--> statement-breakpoint
CREATE UNIQUE INDEX "edge_one_primary_goal" ON "poly"."edge" USING btree ("org_id","source_id") WHERE weight = 'primary' and state = 'declared' and kind = 'serves';--> statement-breakpoint
CREATE INDEX "edge_by_source_owner" ON "poly"."edge" USING btree ("org_id","source_owner_id");--> statement-breakpoint
CREATE INDEX "edge_version_in_time" ON "poly"."edge_version" USING btree ("org_id","until_at","from_at");--> statement-breakpoint
CREATE INDEX "change_in_order" ON "poly"."change" USING btree ("org_id","xid","id");--> statement-breakpoint
CREATE INDEX "row_version_in_time" ON "poly"."row_version" USING btree ("org_id","until_at","from_at");--> statement-breakpoint
CREATE INDEX "key_result_by_squad" ON "poly"."key_result" USING btree ("org_id","owner_id","objective_id");--> statement-breakpoint
CREATE INDEX "key_result_by_objective" ON "poly"."key_result" USING btree ("org_id","objective_id");--> statement-breakpoint
CREATE INDEX "node_by_owner" ON "poly"."node" USING btree ("org_id","owner_id","kind","state");--> statement-breakpoint
CREATE INDEX "node_by_kind" ON "poly"."node" USING btree ("org_id","kind","state");--> statement-breakpoint
CREATE INDEX "node_of_objectives" ON "poly"."node" USING btree ("org_id","id","state","key","title") WHERE kind = 'objective';--> statement-breakpoint
CREATE INDEX "node_version_in_time" ON "poly"."node_version" USING btree ("org_id","until_at","from_at");--> statement-breakpoint
CREATE INDEX "objective_by_squad" ON "poly"."objective" USING btree ("org_id","owner_id","cycle_id");--> statement-breakpoint
CREATE INDEX "objective_by_cycle" ON "poly"."objective" USING btree ("org_id","cycle_id");--> statement-breakpoint
CREATE INDEX "seat_by_unit" ON "poly"."seat" USING btree ("org_id","unit_id");--> statement-breakpoint
CREATE UNIQUE INDEX "seat_first" ON "poly"."seat" USING btree ("org_id","unit_id") WHERE is_first;--> statement-breakpoint
CREATE UNIQUE INDEX "seat_request_open" ON "poly"."seat_request" USING btree ("org_id","unit_id","member_id") WHERE state = 'open';--> statement-breakpoint
CREATE INDEX "standing_by_parent" ON "poly"."standing" USING btree ("org_id","parent_id");--> statement-breakpoint
CREATE POLICY "tenant" ON "poly"."ask" AS PERMISSIVE FOR ALL TO "poly_app", "poly_keeper" USING (org_id = (select poly.org())) WITH CHECK (org_id = (select poly.org()));--> statement-breakpoint
CREATE POLICY "may_insert" ON "poly"."ask" AS RESTRICTIVE FOR INSERT TO "poly_app" WITH CHECK (exists (select from poly.node n where n.org_id = ask.org_id and n.id = ask.id and n.created_by = (select poly.actor())));--> statement-breakpoint
CREATE POLICY "may_update" ON "poly"."ask" AS RESTRICTIVE FOR UPDATE TO "poly_app" USING (to_member_id = (select poly.actor()) or ((select poly.actor())::text || ':' || to_unit_id::text) = any ((select poly.seats())::text[])) WITH CHECK (to_member_id = (select poly.actor()) or ((select poly.actor())::text || ':' || to_unit_id::text) = any ((select poly.seats())::text[]));--> statement-breakpoint
CREATE POLICY "tenant" ON "poly"."belief" AS PERMISSIVE FOR ALL TO "poly_app", "poly_keeper" USING (org_id = (select poly.org())) WITH CHECK (org_id = (select poly.org()));--> statement-breakpoint
CREATE POLICY "may_insert" ON "poly"."belief" AS RESTRICTIVE FOR INSERT TO "poly_app" WITH CHECK (owner_id = any ((select poly.my_councils())::uuid[]) or exists (select from poly.node n where n.org_id = belief.org_id and n.id = belief.id and n.created_by = (select poly.actor()) and n.state in ('draft')));--> statement-breakpoint
CREATE POLICY "may_update" ON "poly"."belief" AS RESTRICTIVE FOR UPDATE TO "poly_app" USING (owner_id = any ((select poly.my_councils())::uuid[]) or exists (select from poly.node n where n.org_id = belief.org_id and n.id = belief.id and n.created_by = (select poly.actor()) and n.state in ('draft'))) WITH CHECK (owner_id = any ((select poly.my_councils())::uuid[]) or exists (select from poly.node n where n.org_id = belief.org_id and n.id = belief.id and n.created_by = (select poly.actor()) and n.state in ('draft')));--> statement-breakpoint
CREATE POLICY "tenant" ON "poly"."bet" AS PERMISSIVE FOR ALL TO "poly_app", "poly_keeper" USING (org_id = (select poly.org())) WITH CHECK (org_id = (select poly.org()));--> statement-breakpoint
CREATE POLICY "may_insert" ON "poly"."bet" AS RESTRICTIVE FOR INSERT TO "poly_app" WITH CHECK ((sponsor_id is null or sponsor_id = (select poly.actor()) or owner_id = any ((select poly.my_councils())::uuid[]))
      and exists (select from poly.node n where n.org_id = bet.org_id and n.id = bet.id and n.created_by = (select poly.actor())));--> statement-breakpoint
CREATE POLICY "may_update" ON "poly"."bet" AS RESTRICTIVE FOR UPDATE TO "poly_app" USING (owner_id = any ((select poly.my_councils())::uuid[]) or id = any ((select poly.my_bets())::uuid[])) WITH CHECK (owner_id = any ((select poly.my_councils())::uuid[]) or id = any ((select poly.my_bets())::uuid[]));--> statement-breakpoint
CREATE POLICY "tenant" ON "poly"."board" AS PERMISSIVE FOR ALL TO "poly_app", "poly_keeper" USING (org_id = (select poly.org())) WITH CHECK (org_id = (select poly.org()));--> statement-breakpoint
CREATE POLICY "may_insert" ON "poly"."board" AS RESTRICTIVE FOR INSERT TO "poly_app" WITH CHECK (owner_id = any ((select poly.my_councils())::uuid[]));--> statement-breakpoint
CREATE POLICY "may_update" ON "poly"."board" AS RESTRICTIVE FOR UPDATE TO "poly_app" USING (owner_id = any ((select poly.my_councils())::uuid[])) WITH CHECK (owner_id = any ((select poly.my_councils())::uuid[]));--> statement-breakpoint
CREATE POLICY "tenant" ON "poly"."place" AS PERMISSIVE FOR ALL TO "poly_app", "poly_keeper" USING (org_id = (select poly.org())) WITH CHECK (org_id = (select poly.org()));--> statement-breakpoint
CREATE POLICY "tenant" ON "poly"."rank_change" AS PERMISSIVE FOR ALL TO "poly_app", "poly_keeper" USING (org_id = (select poly.org())) WITH CHECK (org_id = (select poly.org()));--> statement-breakpoint
CREATE POLICY "tenant" ON "poly"."check_in" AS PERMISSIVE FOR ALL TO "poly_app", "poly_keeper" USING (org_id = (select poly.org())) WITH CHECK (org_id = (select poly.org()));--> statement-breakpoint
CREATE POLICY "may_insert" ON "poly"."check_in" AS RESTRICTIVE FOR INSERT TO "poly_app" WITH CHECK ((author_id::text || ':' || squad_id::text) = any ((select poly.seats())::text[]));--> statement-breakpoint
CREATE POLICY "tenant" ON "poly"."check_in_draft" AS PERMISSIVE FOR ALL TO "poly_app", "poly_keeper" USING (org_id = (select poly.org())) WITH CHECK (org_id = (select poly.org()));--> statement-breakpoint
CREATE POLICY "may_select" ON "poly"."check_in_draft" AS RESTRICTIVE FOR SELECT TO "poly_app" USING (member_id = any ((select poly.actors())::uuid[]));--> statement-breakpoint
CREATE POLICY "may_insert" ON "poly"."check_in_draft" AS RESTRICTIVE FOR INSERT TO "poly_app" WITH CHECK ((member_id::text || ':' || squad_id::text) = any ((select poly.seats())::text[]));--> statement-breakpoint
CREATE POLICY "may_update" ON "poly"."check_in_draft" AS RESTRICTIVE FOR UPDATE TO "poly_app" USING ((member_id::text || ':' || squad_id::text) = any ((select poly.seats())::text[])) WITH CHECK ((member_id::text || ':' || squad_id::text) = any ((select poly.seats())::text[]));--> statement-breakpoint
CREATE POLICY "may_delete" ON "poly"."check_in_draft" AS RESTRICTIVE FOR DELETE TO "poly_app" USING (member_id = any ((select poly.actors())::uuid[]));--> statement-breakpoint
CREATE POLICY "tenant" ON "poly"."check_in_value" AS PERMISSIVE FOR ALL TO "poly_app", "poly_keeper" USING (org_id = (select poly.org())) WITH CHECK (org_id = (select poly.org()));--> statement-breakpoint
CREATE POLICY "may_insert" ON "poly"."check_in_value" AS RESTRICTIVE FOR INSERT TO "poly_app" WITH CHECK ((author_id::text || ':' || squad_id::text) = any ((select poly.seats())::text[]));--> statement-breakpoint
CREATE POLICY "tenant" ON "poly"."cycle" AS PERMISSIVE FOR ALL TO "poly_app", "poly_keeper" USING (org_id = (select poly.org())) WITH CHECK (org_id = (select poly.org()));--> statement-breakpoint
CREATE POLICY "may_insert" ON "poly"."cycle" AS RESTRICTIVE FOR INSERT TO "poly_app" WITH CHECK ((select poly.is_admin()));--> statement-breakpoint
CREATE POLICY "tenant" ON "poly"."edge" AS PERMISSIVE FOR ALL TO "poly_app", "poly_keeper" USING (org_id = (select poly.org())) WITH CHECK (org_id = (select poly.org()));--> statement-breakpoint
CREATE POLICY "may_insert" ON "poly"."edge" AS RESTRICTIVE FOR INSERT TO "poly_app" WITH CHECK (created_by = (select poly.actor()) and changed_by = created_by and case
  when source_kind = 'objective' then (created_by::text || ':' || source_owner_id::text) = any ((select poly.seats())::text[])
  when source_kind = 'bet' then (source_kind = 'bet' and (source_id = any ((select poly.my_bets())::uuid[]) or source_owner_id = any ((select poly.my_councils())::uuid[])))
  when kind = 'evidence' and target_kind = 'bet' then (target_id = any ((select poly.my_bets())::uuid[]) or target_owner_id = any ((select poly.my_councils())::uuid[]))
  when kind = 'evidence' then (select poly.is_colleague())
  when kind = 'serves' then source_owner_id = any ((select poly.my_councils())::uuid[])
  when kind = 'about' then exists (select from poly.node n where n.org_id = edge.org_id and n.id = edge.source_id and n.created_by = (select poly.actor()))
  else false end);--> statement-breakpoint
CREATE POLICY "may_update" ON "poly"."edge" AS RESTRICTIVE FOR UPDATE TO "poly_app" USING (case
  when source_kind = 'objective' then ((select poly.actor())::text || ':' || source_owner_id::text) = any ((select poly.seats())::text[])
  when source_kind = 'bet' then (source_kind = 'bet' and (source_id = any ((select poly.my_bets())::uuid[]) or source_owner_id = any ((select poly.my_councils())::uuid[])))
  when kind = 'evidence' and target_kind = 'bet' then (target_id = any ((select poly.my_bets())::uuid[]) or target_owner_id = any ((select poly.my_councils())::uuid[]))
  when kind = 'evidence' then (created_by = (select poly.actor()) or target_owner_id = any ((select poly.my_councils())::uuid[]))
  when kind = 'serves' then source_owner_id = any ((select poly.my_councils())::uuid[])
  when kind = 'about' then false
  else false end) WITH CHECK (case
  when source_kind = 'objective' then ((select poly.actor())::text || ':' || source_owner_id::text) = any ((select poly.seats())::text[])
  when source_kind = 'bet' then (source_kind = 'bet' and (source_id = any ((select poly.my_bets())::uuid[]) or source_owner_id = any ((select poly.my_councils())::uuid[])))
  when kind = 'evidence' and target_kind = 'bet' then (target_id = any ((select poly.my_bets())::uuid[]) or target_owner_id = any ((select poly.my_councils())::uuid[]))
  when kind = 'evidence' then (created_by = (select poly.actor()) or target_owner_id = any ((select poly.my_councils())::uuid[]))
  when kind = 'serves' then source_owner_id = any ((select poly.my_councils())::uuid[])
  when kind = 'about' then false
  else false end);--> statement-breakpoint
CREATE POLICY "tenant" ON "poly"."edge_answer" AS PERMISSIVE FOR ALL TO "poly_app", "poly_keeper" USING (org_id = (select poly.org())) WITH CHECK (org_id = (select poly.org()));--> statement-breakpoint
CREATE POLICY "may_insert" ON "poly"."edge_answer" AS RESTRICTIVE FOR INSERT TO "poly_app" WITH CHECK (changed_by = (select poly.actor()) and edge_id = any ((select poly.links_to_me())::uuid[]));--> statement-breakpoint
CREATE POLICY "may_update" ON "poly"."edge_answer" AS RESTRICTIVE FOR UPDATE TO "poly_app" USING (edge_id = any ((select poly.links_to_me())::uuid[])) WITH CHECK (edge_id = any ((select poly.links_to_me())::uuid[]));--> statement-breakpoint
CREATE POLICY "tenant" ON "poly"."edge_version" AS PERMISSIVE FOR ALL TO "poly_app", "poly_keeper" USING (org_id = (select poly.org())) WITH CHECK (org_id = (select poly.org()));--> statement-breakpoint
CREATE POLICY "tenant" ON "poly"."data_point" AS PERMISSIVE FOR ALL TO "poly_app", "poly_keeper" USING (org_id = (select poly.org())) WITH CHECK (org_id = (select poly.org()));--> statement-breakpoint
CREATE POLICY "may_insert" ON "poly"."data_point" AS RESTRICTIVE FOR INSERT TO "poly_app" WITH CHECK (exists (select from poly.node n where n.org_id = data_point.org_id and n.id = data_point.id and n.created_by = (select poly.actor())));--> statement-breakpoint
CREATE POLICY "may_update" ON "poly"."data_point" AS RESTRICTIVE FOR UPDATE TO "poly_app" USING (exists (select from poly.node n where n.org_id = data_point.org_id and n.id = data_point.id and n.created_by = (select poly.actor()))) WITH CHECK (exists (select from poly.node n where n.org_id = data_point.org_id and n.id = data_point.id and n.created_by = (select poly.actor())));--> statement-breakpoint
CREATE POLICY "tenant" ON "poly"."goal" AS PERMISSIVE FOR ALL TO "poly_app", "poly_keeper" USING (org_id = (select poly.org())) WITH CHECK (org_id = (select poly.org()));--> statement-breakpoint
CREATE POLICY "may_insert" ON "poly"."goal" AS RESTRICTIVE FOR INSERT TO "poly_app" WITH CHECK (owner_id = any ((select poly.my_councils())::uuid[]) or exists (select from poly.node n where n.org_id = goal.org_id and n.id = goal.id and n.created_by = (select poly.actor()) and n.state in ('draft')));--> statement-breakpoint
CREATE POLICY "may_update" ON "poly"."goal" AS RESTRICTIVE FOR UPDATE TO "poly_app" USING (owner_id = any ((select poly.my_councils())::uuid[]) or exists (select from poly.node n where n.org_id = goal.org_id and n.id = goal.id and n.created_by = (select poly.actor()) and n.state in ('draft'))) WITH CHECK (owner_id = any ((select poly.my_councils())::uuid[]) or exists (select from poly.node n where n.org_id = goal.org_id and n.id = goal.id and n.created_by = (select poly.actor()) and n.state in ('draft')));--> statement-breakpoint
CREATE POLICY "tenant" ON "poly"."change" AS PERMISSIVE FOR ALL TO "poly_app", "poly_keeper" USING (org_id = (select poly.org())) WITH CHECK (org_id = (select poly.org()));--> statement-breakpoint
CREATE POLICY "tenant" ON "poly"."row_version" AS PERMISSIVE FOR ALL TO "poly_app", "poly_keeper" USING (org_id = (select poly.org())) WITH CHECK (org_id = (select poly.org()));--> statement-breakpoint
CREATE POLICY "tenant" ON "poly"."import_batch" AS PERMISSIVE FOR ALL TO "poly_app", "poly_keeper" USING (org_id = (select poly.org())) WITH CHECK (org_id = (select poly.org()));--> statement-breakpoint
CREATE POLICY "may_insert" ON "poly"."import_batch" AS RESTRICTIVE FOR INSERT TO "poly_app" WITH CHECK (created_by = (select poly.actor()));--> statement-breakpoint
CREATE POLICY "tenant" ON "poly"."key_result" AS PERMISSIVE FOR ALL TO "poly_app", "poly_keeper" USING (org_id = (select poly.org())) WITH CHECK (org_id = (select poly.org()));--> statement-breakpoint
CREATE POLICY "may_insert" ON "poly"."key_result" AS RESTRICTIVE FOR INSERT TO "poly_app" WITH CHECK (((select poly.actor())::text || ':' || owner_id::text) = any ((select poly.seats())::text[]));--> statement-breakpoint
CREATE POLICY "may_update" ON "poly"."key_result" AS RESTRICTIVE FOR UPDATE TO "poly_app" USING (((select poly.actor())::text || ':' || owner_id::text) = any ((select poly.seats())::text[])) WITH CHECK (((select poly.actor())::text || ':' || owner_id::text) = any ((select poly.seats())::text[]));--> statement-breakpoint
CREATE POLICY "tenant" ON "poly"."counter" AS PERMISSIVE FOR ALL TO "poly_app", "poly_keeper" USING (org_id = (select poly.org())) WITH CHECK (org_id = (select poly.org()));--> statement-breakpoint
CREATE POLICY "tenant" ON "poly"."node" AS PERMISSIVE FOR ALL TO "poly_app", "poly_keeper" USING (org_id = (select poly.org())) WITH CHECK (org_id = (select poly.org()));--> statement-breakpoint
CREATE POLICY "may_insert" ON "poly"."node" AS RESTRICTIVE FOR INSERT TO "poly_app" WITH CHECK (created_by = (select poly.actor()) and changed_by = created_by and case
      when kind in ('objective', 'key_result') then (created_by::text || ':' || owner_id::text) = any ((select poly.seats())::text[])
      when kind = 'unit' then (select poly.is_admin())
      when kind in ('data', 'insight', 'ask') then (select poly.is_colleague())
      when kind = 'bet' then state in ('draft', 'pitched') and (select poly.is_colleague())
      when kind = 'belief' then (state = 'draft' and (select poly.is_colleague())) or owner_id = any ((select poly.my_councils())::uuid[])
      when kind in ('goal', 'north_star', 'board') then owner_id = any ((select poly.my_councils())::uuid[])
      else false end);--> statement-breakpoint
CREATE POLICY "may_update" ON "poly"."node" AS RESTRICTIVE FOR UPDATE TO "poly_app" USING (case
      when kind in ('objective', 'key_result') then ((select poly.actor())::text || ':' || owner_id::text) = any ((select poly.seats())::text[])
      when kind = 'unit' then (select poly.is_admin())
      when kind in ('data', 'insight') then created_by = (select poly.actor())
      when kind = 'bet' then id = any ((select poly.my_bets())::uuid[]) or owner_id = any ((select poly.my_councils())::uuid[])
      when kind = 'belief' then (state = 'draft' and created_by = (select poly.actor())) or owner_id = any ((select poly.my_councils())::uuid[])
      when kind in ('goal', 'north_star', 'board') then owner_id = any ((select poly.my_councils())::uuid[])
      else false end) WITH CHECK (case
      when kind in ('objective', 'key_result') then ((select poly.actor())::text || ':' || owner_id::text) = any ((select poly.seats())::text[])
      when kind = 'unit' then (select poly.is_admin())
      when kind in ('data', 'insight') then created_by = (select poly.actor())
      when kind = 'bet' then id = any ((select poly.my_bets())::uuid[]) or owner_id = any ((select poly.my_councils())::uuid[])
      when kind = 'belief' then (state = 'draft' and created_by = (select poly.actor())) or owner_id = any ((select poly.my_councils())::uuid[])
      when kind in ('goal', 'north_star', 'board') then owner_id = any ((select poly.my_councils())::uuid[])
      else false end);--> statement-breakpoint
CREATE POLICY "tenant" ON "poly"."node_version" AS PERMISSIVE FOR ALL TO "poly_app", "poly_keeper" USING (org_id = (select poly.org())) WITH CHECK (org_id = (select poly.org()));--> statement-breakpoint
CREATE POLICY "tenant" ON "poly"."objective" AS PERMISSIVE FOR ALL TO "poly_app", "poly_keeper" USING (org_id = (select poly.org())) WITH CHECK (org_id = (select poly.org()));--> statement-breakpoint
CREATE POLICY "may_insert" ON "poly"."objective" AS RESTRICTIVE FOR INSERT TO "poly_app" WITH CHECK (((select poly.actor())::text || ':' || owner_id::text) = any ((select poly.seats())::text[]));--> statement-breakpoint
CREATE POLICY "may_update" ON "poly"."objective" AS RESTRICTIVE FOR UPDATE TO "poly_app" USING (((select poly.actor())::text || ':' || owner_id::text) = any ((select poly.seats())::text[])) WITH CHECK (((select poly.actor())::text || ':' || owner_id::text) = any ((select poly.seats())::text[]));--> statement-breakpoint
CREATE POLICY "tenant" ON "poly"."invitation" AS PERMISSIVE FOR ALL TO "poly_app", "poly_keeper" USING (org_id = (select poly.org())) WITH CHECK (org_id = (select poly.org()));--> statement-breakpoint
CREATE POLICY "may_insert" ON "poly"."invitation" AS RESTRICTIVE FOR INSERT TO "poly_app" WITH CHECK (created_by = (select poly.actor()) and ((select poly.is_admin()) or (role = 'member' and unit_ids <@ (select poly.my_squads()) and cardinality(unit_ids) > 0)));--> statement-breakpoint
CREATE POLICY "may_update" ON "poly"."invitation" AS RESTRICTIVE FOR UPDATE TO "poly_app" USING (created_by = (select poly.actor()) or (select poly.is_admin())) WITH CHECK (created_by = (select poly.actor()) or (select poly.is_admin()));--> statement-breakpoint
CREATE POLICY "tenant" ON "poly"."member" AS PERMISSIVE FOR ALL TO "poly_app", "poly_keeper" USING (org_id = (select poly.org())) WITH CHECK (org_id = (select poly.org()));--> statement-breakpoint
CREATE POLICY "may_insert" ON "poly"."member" AS RESTRICTIVE FOR INSERT TO "poly_app" WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "may_update" ON "poly"."member" AS RESTRICTIVE FOR UPDATE TO "poly_app" USING (false) WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "tenant" ON "poly"."org" AS PERMISSIVE FOR ALL TO "poly_app", "poly_keeper" USING (org_id = (select poly.org())) WITH CHECK (org_id = (select poly.org()));--> statement-breakpoint
CREATE POLICY "may_insert" ON "poly"."org" AS RESTRICTIVE FOR INSERT TO "poly_app" WITH CHECK (false);--> statement-breakpoint
CREATE POLICY "may_update" ON "poly"."org" AS RESTRICTIVE FOR UPDATE TO "poly_app" USING ((select poly.is_admin())) WITH CHECK ((select poly.is_admin()));--> statement-breakpoint
CREATE POLICY "tenant" ON "poly"."seat" AS PERMISSIVE FOR ALL TO "poly_app", "poly_keeper" USING (org_id = (select poly.org())) WITH CHECK (org_id = (select poly.org()));--> statement-breakpoint
CREATE POLICY "may_insert" ON "poly"."seat" AS RESTRICTIVE FOR INSERT TO "poly_app" WITH CHECK (given_by = (select poly.actor()) and from_on >= (select poly.today()) and case
      when role <> 'member' then (select poly.is_admin())
      when is_first then poly.may_open(unit_id)
      else (given_by::text || ':' || unit_id::text) = any ((select poly.seats())::text[]) end);--> statement-breakpoint
CREATE POLICY "may_update" ON "poly"."seat" AS RESTRICTIVE FOR UPDATE TO "poly_app" USING (case when role = 'member' then member_id = (select poly.actor()) or (poly.actor()::text || ':' || unit_id::text) = any ((select poly.seats())::text[]) else (select poly.is_admin()) or member_id = (select poly.actor()) end) WITH CHECK (case when role = 'member' then member_id = (select poly.actor()) or (poly.actor()::text || ':' || unit_id::text) = any ((select poly.seats())::text[]) else (select poly.is_admin()) or member_id = (select poly.actor()) end);--> statement-breakpoint
CREATE POLICY "tenant" ON "poly"."seat_request" AS PERMISSIVE FOR ALL TO "poly_app", "poly_keeper" USING (org_id = (select poly.org())) WITH CHECK (org_id = (select poly.org()));--> statement-breakpoint
CREATE POLICY "may_insert" ON "poly"."seat_request" AS RESTRICTIVE FOR INSERT TO "poly_app" WITH CHECK (created_by = (select poly.actor()) and ((select poly.is_admin()) or member_id = (select poly.actor())));--> statement-breakpoint
CREATE POLICY "may_update" ON "poly"."seat_request" AS RESTRICTIVE FOR UPDATE TO "poly_app" USING ((poly.actor()::text || ':' || unit_id::text) = any ((select poly.seats())::text[])) WITH CHECK ((poly.actor()::text || ':' || unit_id::text) = any ((select poly.seats())::text[]));--> statement-breakpoint
CREATE POLICY "tenant" ON "poly"."standing" AS PERMISSIVE FOR ALL TO "poly_app", "poly_keeper" USING (org_id = (select poly.org())) WITH CHECK (org_id = (select poly.org()));--> statement-breakpoint
CREATE POLICY "may_insert" ON "poly"."standing" AS RESTRICTIVE FOR INSERT TO "poly_app" WITH CHECK ((select poly.is_admin()));--> statement-breakpoint
CREATE POLICY "may_update" ON "poly"."standing" AS RESTRICTIVE FOR UPDATE TO "poly_app" USING ((select poly.is_admin())) WITH CHECK ((select poly.is_admin()));--> statement-breakpoint
CREATE POLICY "tenant" ON "poly"."unit" AS PERMISSIVE FOR ALL TO "poly_app", "poly_keeper" USING (org_id = (select poly.org())) WITH CHECK (org_id = (select poly.org()));--> statement-breakpoint
CREATE POLICY "may_insert" ON "poly"."unit" AS RESTRICTIVE FOR INSERT TO "poly_app" WITH CHECK ((select poly.is_admin()));--> statement-breakpoint
CREATE POLICY "may_update" ON "poly"."unit" AS RESTRICTIVE FOR UPDATE TO "poly_app" USING ((select poly.is_admin())) WITH CHECK ((select poly.is_admin()));