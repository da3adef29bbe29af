CREATE TABLE "poly"."comment" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"node_id" uuid NOT NULL,
	"field" text,
	"thread_id" uuid,
	"body" text NOT NULL,
	"mentions" uuid[] DEFAULT '{}' NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT poly.clock() NOT NULL,
	"edited_at" timestamp with time zone,
	"withdrawn_at" timestamp with time zone,
	"settled_by" uuid,
	"settled_at" timestamp with time zone,
	CONSTRAINT "comment_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "comment_of_node" UNIQUE("org_id","id","node_id"),
	CONSTRAINT "comment_says_something" CHECK (body <> '' or withdrawn_at is not null),
	CONSTRAINT "comment_settled" CHECK ((settled_by is null) = (settled_at is null) and (settled_by is null or thread_id is null))
);
--> statement-breakpoint
ALTER TABLE "poly"."comment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "poly"."follow" (
	"org_id" uuid NOT NULL,
	"node_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"since" timestamp with time zone DEFAULT poly.clock() NOT NULL,
	CONSTRAINT "follow_pk" PRIMARY KEY("org_id","member_id","node_id")
);
--> statement-breakpoint
ALTER TABLE "poly"."follow" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "poly"."reaction" (
	"org_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"node_id" uuid NOT NULL,
	"comment_id" uuid,
	"sign" text NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT poly.clock() NOT NULL,
	CONSTRAINT "reaction_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "reaction_once" UNIQUE NULLS NOT DISTINCT("org_id","node_id","comment_id","by","sign"),
	CONSTRAINT "reaction_sign" CHECK (sign in ('thanks', 'agree', 'celebrate', 'question', 'seen'))
);
--> statement-breakpoint
ALTER TABLE "poly"."reaction" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "poly"."enabling_constraint" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text DEFAULT 'constraint' NOT NULL,
	"owner_id" uuid NOT NULL,
	"since_on" date NOT NULL,
	"answerable_id" uuid NOT NULL,
	"how_to_challenge" text DEFAULT '' NOT NULL,
	CONSTRAINT "enabling_constraint_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "enabling_constraint_kind" CHECK (kind in ('constraint'))
);
--> statement-breakpoint
ALTER TABLE "poly"."enabling_constraint" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "poly"."decision" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text DEFAULT 'decision' NOT NULL,
	"owner_id" uuid NOT NULL,
	"call" text NOT NULL,
	"context" text DEFAULT '' NOT NULL,
	"alternatives" text[] DEFAULT '{}' NOT NULL,
	"review_on" date,
	CONSTRAINT "decision_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "decision_kind" CHECK (kind in ('decision')),
	CONSTRAINT "decision_call" CHECK (call in ('go', 'keep', 'change', 'stop'))
);
--> statement-breakpoint
ALTER TABLE "poly"."decision" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "poly"."experiment" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text DEFAULT 'experiment' NOT NULL,
	"owner_id" uuid NOT NULL,
	"exposure" text DEFAULT '' NOT NULL,
	"metric" text DEFAULT '' NOT NULL,
	"says_no" text NOT NULL,
	"starts_on" date,
	"ends_on" date,
	"result" text DEFAULT '' NOT NULL,
	"verdict" text,
	CONSTRAINT "experiment_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "experiment_kind" CHECK (kind in ('experiment')),
	CONSTRAINT "experiment_can_fail" CHECK (says_no <> ''),
	CONSTRAINT "experiment_days" CHECK (starts_on <= ends_on),
	CONSTRAINT "experiment_verdict" CHECK (verdict in ('keep', 'change', 'stop')),
	CONSTRAINT "experiment_result" CHECK (verdict is null or result <> '')
);
--> statement-breakpoint
ALTER TABLE "poly"."experiment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "poly"."lesson" (
	"org_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text DEFAULT 'lesson' NOT NULL,
	"owner_id" uuid NOT NULL,
	"sort" text NOT NULL,
	"expected" text NOT NULL,
	"happened" text NOT NULL,
	"learned" text NOT NULL,
	"will_change" text DEFAULT '' NOT NULL,
	"tags" text[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "lesson_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "lesson_kind" CHECK (kind in ('lesson')),
	CONSTRAINT "lesson_sort" CHECK (sort in ('failure', 'experiment', 'incident', 'success')),
	CONSTRAINT "lesson_whole" CHECK (expected <> '' and happened <> '' and learned <> '')
);
--> statement-breakpoint
ALTER TABLE "poly"."lesson" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "poly"."premise" (
	"org_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"belief_id" uuid NOT NULL,
	"state" text NOT NULL,
	"version" integer NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT poly.clock() NOT NULL,
	CONSTRAINT "premise_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "premise_of_version" UNIQUE("org_id","belief_id","version"),
	CONSTRAINT "premise_state" CHECK (state in ('challenged', 'revised', 'retired'))
);
--> statement-breakpoint
ALTER TABLE "poly"."premise" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "poly"."premise_answer" (
	"org_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"premise_id" uuid NOT NULL,
	"subject_id" uuid NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_owner_id" uuid NOT NULL,
	"answer" text NOT NULL,
	"reason" text NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT poly.clock() NOT NULL,
	CONSTRAINT "premise_answer_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "premise_answer_subject_kind" CHECK (subject_kind in ('bet', 'objective')),
	CONSTRAINT "premise_answer_answer" CHECK (answer in ('keep', 'change', 'stop')),
	CONSTRAINT "premise_answer_says_why" CHECK (reason <> '')
);
--> statement-breakpoint
ALTER TABLE "poly"."premise_answer" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "poly"."private_rank" (
	"org_id" uuid NOT NULL,
	"board_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"bet_ids" uuid[] NOT NULL,
	"saved_at" timestamp with time zone DEFAULT poly.clock() NOT NULL,
	CONSTRAINT "private_rank_pk" PRIMARY KEY("org_id","board_id","member_id")
);
--> statement-breakpoint
ALTER TABLE "poly"."private_rank" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "poly"."reading" (
	"org_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"node_id" uuid NOT NULL,
	"node_kind" text NOT NULL,
	"node_owner_id" uuid NOT NULL,
	"value" numeric NOT NULL,
	"observed_on" date NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT poly.clock() NOT NULL,
	CONSTRAINT "reading_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "reading_kind" CHECK (node_kind in ('bet', 'goal', 'north_star', 'data'))
);
--> statement-breakpoint
ALTER TABLE "poly"."reading" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "poly"."squad_note" (
	"org_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"bet_id" uuid NOT NULL,
	"squad_id" uuid NOT NULL,
	"text" text NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT poly.clock() NOT NULL,
	"read_by" uuid,
	"read_at" timestamp with time zone,
	CONSTRAINT "squad_note_pk" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
ALTER TABLE "poly"."squad_note" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "poly"."stage_move" (
	"org_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"bet_id" uuid NOT NULL,
	"from_stage" text NOT NULL,
	"to_stage" text NOT NULL,
	"answer" text NOT NULL,
	"evidence" text DEFAULT '' NOT NULL,
	"failing_test" text DEFAULT '' NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"proposed_by" uuid NOT NULL,
	"proposed_at" timestamp with time zone DEFAULT poly.clock() NOT NULL,
	"sponsor_yes_by" uuid,
	"sponsor_yes_at" timestamp with time zone,
	"squad_id" uuid,
	"squad_yes_by" uuid,
	"squad_yes_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	CONSTRAINT "stage_move_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "stage_move_stages" CHECK (from_stage <> to_stage and from_stage in ('think', 'build', 'ship', 'tweak') and to_stage in ('think', 'build', 'ship', 'tweak')),
	CONSTRAINT "stage_move_state" CHECK (state in ('open', 'done', 'withdrawn')),
	CONSTRAINT "stage_move_says_why" CHECK (answer <> ''),
	CONSTRAINT "stage_move_two_people" CHECK (sponsor_yes_by <> squad_yes_by),
	CONSTRAINT "stage_move_squad_yes" CHECK ((squad_yes_by is null) = (squad_id is null))
);
--> statement-breakpoint
ALTER TABLE "poly"."stage_move" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "poly"."stage_objection" (
	"org_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"stage_move_id" uuid NOT NULL,
	"squad_id" uuid NOT NULL,
	"text" text NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT poly.clock() NOT NULL,
	CONSTRAINT "stage_objection_pk" PRIMARY KEY("org_id","id"),
	CONSTRAINT "stage_objection_says_why" CHECK ("text" <> '')
);
--> statement-breakpoint
ALTER TABLE "poly"."stage_objection" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "poly"."edge" DROP CONSTRAINT "edge_grammar";--> statement-breakpoint
ALTER TABLE "poly"."edge" DROP CONSTRAINT "edge_link_has_sentence";--> statement-breakpoint
ALTER TABLE "poly"."node" DROP CONSTRAINT "node_kind";--> statement-breakpoint
ALTER TABLE "poly"."bet" ADD COLUMN "guardrails" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "poly"."bet" ADD COLUMN "tags" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "poly"."bet" ADD COLUMN "leap_missing" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "poly"."bet" ADD COLUMN "leap_reason" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "poly"."bet" ADD COLUMN "leap_by" uuid;--> statement-breakpoint
ALTER TABLE "poly"."bet" ADD COLUMN "leap_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "poly"."bet" ADD COLUMN "closing_evidence" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "poly"."bet" ADD COLUMN "closing_note" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "poly"."bet" ADD COLUMN "closed_on" date;--> statement-breakpoint
ALTER TABLE "poly"."board" ADD COLUMN "cadence_weeks" integer;--> statement-breakpoint
ALTER TABLE "poly"."board" ADD COLUMN "next_review_on" date;--> statement-breakpoint
ALTER TABLE "poly"."rank_change" ADD COLUMN "is_over_limit" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "poly"."rank_change" ADD COLUMN "leap" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "poly"."comment" ADD CONSTRAINT "comment_node" FOREIGN KEY ("org_id","node_id") REFERENCES "poly"."node"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."comment" ADD CONSTRAINT "comment_thread" FOREIGN KEY ("org_id","thread_id","node_id") REFERENCES "poly"."comment"("org_id","id","node_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."comment" ADD CONSTRAINT "comment_by" FOREIGN KEY ("org_id","by") REFERENCES "poly"."member"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."comment" ADD CONSTRAINT "comment_settled_by" FOREIGN KEY ("org_id","settled_by") REFERENCES "poly"."member"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."follow" ADD CONSTRAINT "follow_node" FOREIGN KEY ("org_id","node_id") REFERENCES "poly"."node"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."follow" ADD CONSTRAINT "follow_member" FOREIGN KEY ("org_id","member_id") REFERENCES "poly"."member"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."reaction" ADD CONSTRAINT "reaction_node" FOREIGN KEY ("org_id","node_id") REFERENCES "poly"."node"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."reaction" ADD CONSTRAINT "reaction_comment" FOREIGN KEY ("org_id","comment_id","node_id") REFERENCES "poly"."comment"("org_id","id","node_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."reaction" ADD CONSTRAINT "reaction_by" FOREIGN KEY ("org_id","by") REFERENCES "poly"."member"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."enabling_constraint" ADD CONSTRAINT "enabling_constraint_node" FOREIGN KEY ("org_id","id","kind","owner_id") REFERENCES "poly"."node"("org_id","id","kind","owner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."enabling_constraint" ADD CONSTRAINT "enabling_constraint_answerable" FOREIGN KEY ("org_id","answerable_id") REFERENCES "poly"."member"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."decision" ADD CONSTRAINT "decision_node" FOREIGN KEY ("org_id","id","kind","owner_id") REFERENCES "poly"."node"("org_id","id","kind","owner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."experiment" ADD CONSTRAINT "experiment_node" FOREIGN KEY ("org_id","id","kind","owner_id") REFERENCES "poly"."node"("org_id","id","kind","owner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."lesson" ADD CONSTRAINT "lesson_node" FOREIGN KEY ("org_id","id","kind","owner_id") REFERENCES "poly"."node"("org_id","id","kind","owner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."premise" ADD CONSTRAINT "premise_belief" FOREIGN KEY ("org_id","belief_id") REFERENCES "poly"."belief"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."premise" ADD CONSTRAINT "premise_by" FOREIGN KEY ("org_id","by") REFERENCES "poly"."member"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."premise_answer" ADD CONSTRAINT "premise_answer_premise" FOREIGN KEY ("org_id","premise_id") REFERENCES "poly"."premise"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."premise_answer" ADD CONSTRAINT "premise_answer_subject" FOREIGN KEY ("org_id","subject_id","subject_kind","subject_owner_id") REFERENCES "poly"."node"("org_id","id","kind","owner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."premise_answer" ADD CONSTRAINT "premise_answer_by" FOREIGN KEY ("org_id","by") REFERENCES "poly"."member"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."private_rank" ADD CONSTRAINT "private_rank_board" FOREIGN KEY ("org_id","board_id") REFERENCES "poly"."board"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."private_rank" ADD CONSTRAINT "private_rank_member" FOREIGN KEY ("org_id","member_id") REFERENCES "poly"."member"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."reading" ADD CONSTRAINT "reading_node" FOREIGN KEY ("org_id","node_id","node_kind","node_owner_id") REFERENCES "poly"."node"("org_id","id","kind","owner_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."reading" ADD CONSTRAINT "reading_by" FOREIGN KEY ("org_id","by") REFERENCES "poly"."member"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."squad_note" ADD CONSTRAINT "squad_note_bet" FOREIGN KEY ("org_id","bet_id") REFERENCES "poly"."bet"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."squad_note" ADD CONSTRAINT "squad_note_squad" FOREIGN KEY ("org_id","squad_id") REFERENCES "poly"."unit"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."squad_note" ADD CONSTRAINT "squad_note_by" FOREIGN KEY ("org_id","by") REFERENCES "poly"."member"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."squad_note" ADD CONSTRAINT "squad_note_read_by" FOREIGN KEY ("org_id","read_by") REFERENCES "poly"."member"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."stage_move" ADD CONSTRAINT "stage_move_bet" FOREIGN KEY ("org_id","bet_id") REFERENCES "poly"."bet"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."stage_move" ADD CONSTRAINT "stage_move_squad" FOREIGN KEY ("org_id","squad_id") REFERENCES "poly"."unit"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."stage_move" ADD CONSTRAINT "stage_move_proposed_by" FOREIGN KEY ("org_id","proposed_by") REFERENCES "poly"."member"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."stage_move" ADD CONSTRAINT "stage_move_sponsor_yes_by" FOREIGN KEY ("org_id","sponsor_yes_by") REFERENCES "poly"."member"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."stage_move" ADD CONSTRAINT "stage_move_squad_yes_by" FOREIGN KEY ("org_id","squad_yes_by") REFERENCES "poly"."member"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."stage_objection" ADD CONSTRAINT "stage_objection_move" FOREIGN KEY ("org_id","stage_move_id") REFERENCES "poly"."stage_move"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."stage_objection" ADD CONSTRAINT "stage_objection_squad" FOREIGN KEY ("org_id","squad_id") REFERENCES "poly"."unit"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."stage_objection" ADD CONSTRAINT "stage_objection_by" FOREIGN KEY ("org_id","by") REFERENCES "poly"."member"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "comment_by_node" ON "poly"."comment" USING btree ("org_id","node_id","at");--> statement-breakpoint
CREATE INDEX "follow_by_node" ON "poly"."follow" USING btree ("org_id","node_id");--> statement-breakpoint
CREATE INDEX "premise_answer_of_premise" ON "poly"."premise_answer" USING btree ("org_id","premise_id","subject_id");--> statement-breakpoint
CREATE INDEX "premise_answer_of_subject" ON "poly"."premise_answer" USING btree ("org_id","subject_id");--> statement-breakpoint
CREATE INDEX "reading_of_node" ON "poly"."reading" USING btree ("org_id","node_id","observed_on","recorded_at","id");--> statement-breakpoint
CREATE INDEX "squad_note_of_squad" ON "poly"."squad_note" USING btree ("org_id","squad_id","at");--> statement-breakpoint
CREATE INDEX "squad_note_of_bet" ON "poly"."squad_note" USING btree ("org_id","bet_id");--> statement-breakpoint
CREATE INDEX "stage_move_of_bet" ON "poly"."stage_move" USING btree ("org_id","bet_id","proposed_at");--> statement-breakpoint
CREATE UNIQUE INDEX "stage_move_one_open" ON "poly"."stage_move" USING btree ("org_id","bet_id") WHERE state = 'open';--> statement-breakpoint
CREATE INDEX "stage_objection_of_move" ON "poly"."stage_objection" USING btree ("org_id","stage_move_id");--> statement-breakpoint
ALTER TABLE "poly"."bet" ADD CONSTRAINT "bet_leap_by" FOREIGN KEY ("org_id","leap_by") REFERENCES "poly"."member"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."bet" ADD CONSTRAINT "bet_leap_signed" CHECK ((leap_by is null) = (leap_reason = '') and (leap_by is null) = (leap_at is null));--> statement-breakpoint
ALTER TABLE "poly"."board" ADD CONSTRAINT "board_cadence" CHECK (cadence_weeks between 1 and 104);--> statement-breakpoint
ALTER TABLE "poly"."edge" ADD CONSTRAINT "edge_grammar" CHECK (case kind
        when 'contributes' then source_kind = 'objective' and target_kind in ('bet', 'goal', 'belief')
        when 'explores' then source_kind = 'objective' and target_kind in ('bet', 'goal', 'belief')
        when 'protects' then source_kind = 'objective' and target_kind in ('bet', 'goal', 'belief')
        when 'shares' then source_kind = 'objective' and target_kind = 'objective'
        when 'evidence' then (source_kind = 'data' and target_kind in ('insight', 'belief', 'bet')) or (source_kind = 'insight' and target_kind in ('belief', 'bet'))
          or (source_kind in ('bet', 'lesson', 'experiment') and target_kind = 'belief') or (source_kind = 'belief' and target_kind = 'bet')
        when 'serves' then (source_kind in ('bet', 'belief') and target_kind = 'goal') or (source_kind = 'goal' and target_kind = 'north_star')
        when 'supersedes' then source_kind = target_kind and source_kind in ('bet', 'belief')
        when 'about' then source_kind in ('ask', 'lesson', 'experiment', 'decision') and target_kind <> 'ask'
        when 'supports_bet' then source_kind = 'bet' and target_kind = 'bet'
        when 'depends_on' then source_kind = 'bet' and target_kind = 'bet'
        when 'conflicts' then source_kind = 'bet' and target_kind = 'bet'
        when 'split_from' then source_kind = 'bet' and target_kind = 'bet'
        when 'assumes' then source_kind = 'bet' and target_kind = 'bet'
        when 'differs_from' then source_kind = 'bet' and target_kind in ('bet', 'lesson')
        else false end);--> statement-breakpoint
ALTER TABLE "poly"."edge" ADD CONSTRAINT "edge_link_has_sentence" CHECK (kind not in ('contributes', 'explores', 'protects', 'shares', 'differs_from') or sentence <> '');--> statement-breakpoint
ALTER TABLE "poly"."node" ADD CONSTRAINT "node_kind" CHECK (kind in ('unit', 'north_star', 'goal', 'belief', 'data', 'insight', 'board', 'bet', 'objective', 'key_result', 'check_in', 'ask', 'lesson', 'experiment', 'decision', 'constraint'));--> statement-breakpoint
CREATE POLICY "tenant" ON "poly"."comment" AS PERMISSIVE FOR ALL TO "poly_app", "poly_keeper" USING (org_id = (select poly.org())) WITH CHECK (org_id = (select poly.org()));--> statement-breakpoint
CREATE POLICY "may_insert" ON "poly"."comment" AS RESTRICTIVE FOR INSERT TO "poly_app" WITH CHECK ("by" = (select poly.actor()) and (select poly.is_colleague()));--> statement-breakpoint
CREATE POLICY "may_update" ON "poly"."comment" AS RESTRICTIVE FOR UPDATE TO "poly_app" USING ((select poly.is_colleague())) WITH CHECK ((select poly.is_colleague()));--> statement-breakpoint
CREATE POLICY "tenant" ON "poly"."follow" AS PERMISSIVE FOR ALL TO "poly_app", "poly_keeper" USING (org_id = (select poly.org())) WITH CHECK (org_id = (select poly.org()));--> statement-breakpoint
CREATE POLICY "may_insert" ON "poly"."follow" AS RESTRICTIVE FOR INSERT TO "poly_app" WITH CHECK (member_id = (select poly.actor()) and (select poly.is_colleague()));--> statement-breakpoint
CREATE POLICY "may_delete" ON "poly"."follow" AS RESTRICTIVE FOR DELETE TO "poly_app" USING (member_id = (select poly.actor()));--> statement-breakpoint
CREATE POLICY "tenant" ON "poly"."reaction" AS PERMISSIVE FOR ALL TO "poly_app", "poly_keeper" USING (org_id = (select poly.org())) WITH CHECK (org_id = (select poly.org()));--> statement-breakpoint
CREATE POLICY "may_insert" ON "poly"."reaction" AS RESTRICTIVE FOR INSERT TO "poly_app" WITH CHECK ("by" = (select poly.actor()) and (select poly.is_colleague()));--> statement-breakpoint
CREATE POLICY "may_delete" ON "poly"."reaction" AS RESTRICTIVE FOR DELETE TO "poly_app" USING ("by" = (select poly.actor()));--> statement-breakpoint
CREATE POLICY "tenant" ON "poly"."enabling_constraint" AS PERMISSIVE FOR ALL TO "poly_app", "poly_keeper" USING (org_id = (select poly.org())) WITH CHECK (org_id = (select poly.org()));--> statement-breakpoint
CREATE POLICY "may_insert" ON "poly"."enabling_constraint" AS RESTRICTIVE FOR INSERT TO "poly_app" WITH CHECK (owner_id = any ((select poly.my_councils())::uuid[]));--> statement-breakpoint
CREATE POLICY "may_update" ON "poly"."enabling_constraint" AS RESTRICTIVE FOR UPDATE TO "poly_app" USING (owner_id = any ((select poly.my_councils())::uuid[])) WITH CHECK (owner_id = any ((select poly.my_councils())::uuid[]));--> statement-breakpoint
CREATE POLICY "tenant" ON "poly"."decision" AS PERMISSIVE FOR ALL TO "poly_app", "poly_keeper" USING (org_id = (select poly.org())) WITH CHECK (org_id = (select poly.org()));--> statement-breakpoint
CREATE POLICY "may_insert" ON "poly"."decision" AS RESTRICTIVE FOR INSERT TO "poly_app" WITH CHECK (exists (select from poly.node n where n.org_id = decision.org_id and n.id = decision.id and n.created_by = (select poly.actor())));--> statement-breakpoint
CREATE POLICY "tenant" ON "poly"."experiment" AS PERMISSIVE FOR ALL TO "poly_app", "poly_keeper" USING (org_id = (select poly.org())) WITH CHECK (org_id = (select poly.org()));--> statement-breakpoint
CREATE POLICY "may_insert" ON "poly"."experiment" AS RESTRICTIVE FOR INSERT TO "poly_app" WITH CHECK (exists (select from poly.node n where n.org_id = experiment.org_id and n.id = experiment.id and n.created_by = (select poly.actor())));--> statement-breakpoint
CREATE POLICY "may_update" ON "poly"."experiment" AS RESTRICTIVE FOR UPDATE TO "poly_app" USING (exists (select from poly.node n where n.org_id = experiment.org_id and n.id = experiment.id and n.created_by = (select poly.actor()))) WITH CHECK (exists (select from poly.node n where n.org_id = experiment.org_id and n.id = experiment.id and n.created_by = (select poly.actor())));--> statement-breakpoint
CREATE POLICY "tenant" ON "poly"."lesson" AS PERMISSIVE FOR ALL TO "poly_app", "poly_keeper" USING (org_id = (select poly.org())) WITH CHECK (org_id = (select poly.org()));--> statement-breakpoint
CREATE POLICY "may_insert" ON "poly"."lesson" AS RESTRICTIVE FOR INSERT TO "poly_app" WITH CHECK (exists (select from poly.node n where n.org_id = lesson.org_id and n.id = lesson.id and n.created_by = (select poly.actor())));--> statement-breakpoint
CREATE POLICY "may_update" ON "poly"."lesson" AS RESTRICTIVE FOR UPDATE TO "poly_app" USING (exists (select from poly.node n where n.org_id = lesson.org_id and n.id = lesson.id and n.created_by = (select poly.actor()))) WITH CHECK (exists (select from poly.node n where n.org_id = lesson.org_id and n.id = lesson.id and n.created_by = (select poly.actor())));--> statement-breakpoint
CREATE POLICY "tenant" ON "poly"."premise" AS PERMISSIVE FOR ALL TO "poly_app", "poly_keeper" USING (org_id = (select poly.org())) WITH CHECK (org_id = (select poly.org()));--> statement-breakpoint
CREATE POLICY "tenant" ON "poly"."premise_answer" AS PERMISSIVE FOR ALL TO "poly_app", "poly_keeper" USING (org_id = (select poly.org())) WITH CHECK (org_id = (select poly.org()));--> statement-breakpoint
CREATE POLICY "may_insert" ON "poly"."premise_answer" AS RESTRICTIVE FOR INSERT TO "poly_app" WITH CHECK ("by" = (select poly.actor()) and case subject_kind
      when 'objective' then ("by"::text || ':' || subject_owner_id::text) = any ((select poly.seats())::text[])
      else subject_id = any ((select poly.my_bets())::uuid[]) or subject_owner_id = any ((select poly.my_councils())::uuid[]) end);--> statement-breakpoint
CREATE POLICY "tenant" ON "poly"."private_rank" AS PERMISSIVE FOR ALL TO "poly_app", "poly_keeper" USING (org_id = (select poly.org())) WITH CHECK (org_id = (select poly.org()));--> statement-breakpoint
CREATE POLICY "may_select" ON "poly"."private_rank" AS RESTRICTIVE FOR SELECT TO "poly_app" USING (member_id = (select poly.actor()));--> statement-breakpoint
CREATE POLICY "may_insert" ON "poly"."private_rank" AS RESTRICTIVE FOR INSERT TO "poly_app" WITH CHECK (member_id = (select poly.actor()) and exists (select from poly.board b where b.org_id = private_rank.org_id and b.id = private_rank.board_id
  and b.owner_id = any ((select poly.my_councils())::uuid[])));--> statement-breakpoint
CREATE POLICY "may_update" ON "poly"."private_rank" AS RESTRICTIVE FOR UPDATE TO "poly_app" USING (member_id = (select poly.actor()) and exists (select from poly.board b where b.org_id = private_rank.org_id and b.id = private_rank.board_id
  and b.owner_id = any ((select poly.my_councils())::uuid[]))) WITH CHECK (member_id = (select poly.actor()) and exists (select from poly.board b where b.org_id = private_rank.org_id and b.id = private_rank.board_id
  and b.owner_id = any ((select poly.my_councils())::uuid[])));--> statement-breakpoint
CREATE POLICY "may_delete" ON "poly"."private_rank" AS RESTRICTIVE FOR DELETE TO "poly_app" USING (member_id = (select poly.actor()));--> statement-breakpoint
CREATE POLICY "tenant" ON "poly"."reading" AS PERMISSIVE FOR ALL TO "poly_app", "poly_keeper" USING (org_id = (select poly.org())) WITH CHECK (org_id = (select poly.org()));--> statement-breakpoint
CREATE POLICY "may_insert" ON "poly"."reading" AS RESTRICTIVE FOR INSERT TO "poly_app" WITH CHECK ("by" = (select poly.actor()) and case node_kind
      when 'bet' then node_id = any ((select poly.my_bets())::uuid[]) or node_owner_id = any ((select poly.my_councils())::uuid[])
      when 'data' then exists (select from poly.node n where n.org_id = reading.org_id and n.id = reading.node_id and n.created_by = (select poly.actor()))
      else node_owner_id = any ((select poly.my_councils())::uuid[]) end);--> statement-breakpoint
CREATE POLICY "tenant" ON "poly"."squad_note" AS PERMISSIVE FOR ALL TO "poly_app", "poly_keeper" USING (org_id = (select poly.org())) WITH CHECK (org_id = (select poly.org()));--> statement-breakpoint
CREATE POLICY "may_update" ON "poly"."squad_note" AS RESTRICTIVE FOR UPDATE TO "poly_app" USING (((select poly.actor())::text || ':' || squad_id::text) = any ((select poly.seats())::text[])) WITH CHECK (((select poly.actor())::text || ':' || squad_id::text) = any ((select poly.seats())::text[]));--> statement-breakpoint
CREATE POLICY "tenant" ON "poly"."stage_move" AS PERMISSIVE FOR ALL TO "poly_app", "poly_keeper" USING (org_id = (select poly.org())) WITH CHECK (org_id = (select poly.org()));--> statement-breakpoint
CREATE POLICY "tenant" ON "poly"."stage_objection" AS PERMISSIVE FOR ALL TO "poly_app", "poly_keeper" USING (org_id = (select poly.org())) WITH CHECK (org_id = (select poly.org()));--> statement-breakpoint
CREATE POLICY "may_insert" ON "poly"."stage_objection" AS RESTRICTIVE FOR INSERT TO "poly_app" WITH CHECK (("by"::text || ':' || squad_id::text) = any ((select poly.seats())::text[]));--> statement-breakpoint
ALTER POLICY "may_insert" ON "poly"."edge" TO poly_app WITH CHECK (created_by = (select poly.actor()) and changed_by = created_by and case
  when source_kind = 'objective' then (created_by::text || ':' || source_owner_id::text) = any ((select poly.seats())::text[])
  when source_kind = 'bet' then (source_kind = 'bet' and (source_id = any ((select poly.my_bets())::uuid[]) or source_owner_id = any ((select poly.my_councils())::uuid[])))
  when kind = 'evidence' and source_kind = 'belief' then (target_id = any ((select poly.my_bets())::uuid[]) or target_owner_id = any ((select poly.my_councils())::uuid[]))
  when kind = 'evidence' then (select poly.is_colleague())
  when kind in ('serves', 'supersedes') then source_owner_id = any ((select poly.my_councils())::uuid[])
  when kind = 'about' then exists (select from poly.node n where n.org_id = edge.org_id and n.id = edge.source_id and n.created_by = (select poly.actor()))
    and case source_kind when 'decision' then (target_id = any ((select poly.my_bets())::uuid[]) or target_owner_id = any ((select poly.my_councils())::uuid[]))
      when 'experiment' then (target_id = any ((select poly.my_bets())::uuid[]) or target_owner_id = any ((select poly.my_councils())::uuid[])) or target_id = any ((select poly.bets_i_serve())::uuid[])
      else true end
  else false end);--> statement-breakpoint
ALTER POLICY "may_update" ON "poly"."edge" TO poly_app USING (case
  when source_kind = 'objective' then ((select poly.actor())::text || ':' || source_owner_id::text) = any ((select poly.seats())::text[])
  when source_kind = 'bet' then (source_kind = 'bet' and (source_id = any ((select poly.my_bets())::uuid[]) or source_owner_id = any ((select poly.my_councils())::uuid[])))
  when kind = 'evidence' and source_kind = 'belief' then (target_id = any ((select poly.my_bets())::uuid[]) or target_owner_id = any ((select poly.my_councils())::uuid[]))
  when kind = 'evidence' then (created_by = (select poly.actor()) or target_owner_id = any ((select poly.my_councils())::uuid[]))
  when kind in ('serves', 'supersedes') then source_owner_id = any ((select poly.my_councils())::uuid[])
  when kind = 'about' then false
  else false end) WITH CHECK (case
  when source_kind = 'objective' then ((select poly.actor())::text || ':' || source_owner_id::text) = any ((select poly.seats())::text[])
  when source_kind = 'bet' then (source_kind = 'bet' and (source_id = any ((select poly.my_bets())::uuid[]) or source_owner_id = any ((select poly.my_councils())::uuid[])))
  when kind = 'evidence' and source_kind = 'belief' then (target_id = any ((select poly.my_bets())::uuid[]) or target_owner_id = any ((select poly.my_councils())::uuid[]))
  when kind = 'evidence' then (created_by = (select poly.actor()) or target_owner_id = any ((select poly.my_councils())::uuid[]))
  when kind in ('serves', 'supersedes') then source_owner_id = any ((select poly.my_councils())::uuid[])
  when kind = 'about' then false
  else false end);--> statement-breakpoint
ALTER POLICY "may_insert" ON "poly"."node" TO poly_app WITH CHECK (created_by = (select poly.actor()) and changed_by = created_by and case
      when kind in ('objective', 'key_result') then (created_by::text || ':' || owner_id::text) = any ((select poly.seats())::text[])
      when kind = 'unit' then (select poly.is_admin())
      when kind in ('data', 'insight', 'ask', 'lesson', 'experiment', 'decision') then (select poly.is_colleague())
      when kind = 'bet' then state in ('draft', 'pitched') and (select poly.is_colleague())
      when kind = 'belief' then (state = 'draft' and (select poly.is_colleague())) or owner_id = any ((select poly.my_councils())::uuid[])
      when kind in ('goal', 'north_star', 'board', 'constraint') then owner_id = any ((select poly.my_councils())::uuid[])
      else false end);--> statement-breakpoint
ALTER POLICY "may_update" ON "poly"."node" TO poly_app USING (case
      when kind in ('objective', 'key_result') then ((select poly.actor())::text || ':' || owner_id::text) = any ((select poly.seats())::text[])
      when kind = 'unit' then (select poly.is_admin()) or poly.coordinates(id)
      when kind in ('data', 'insight', 'lesson', 'experiment') then created_by = (select poly.actor())
      when kind = 'bet' then id = any ((select poly.my_bets())::uuid[]) or owner_id = any ((select poly.my_councils())::uuid[])
      when kind = 'belief' then (state = 'draft' and created_by = (select poly.actor())) or owner_id = any ((select poly.my_councils())::uuid[])
      when kind in ('goal', 'north_star', 'board', 'constraint') then owner_id = any ((select poly.my_councils())::uuid[])
      else false end) WITH CHECK (case
      when kind in ('objective', 'key_result') then ((select poly.actor())::text || ':' || owner_id::text) = any ((select poly.seats())::text[])
      when kind = 'unit' then (select poly.is_admin()) or poly.coordinates(id)
      when kind in ('data', 'insight', 'lesson', 'experiment') then created_by = (select poly.actor())
      when kind = 'bet' then id = any ((select poly.my_bets())::uuid[]) or owner_id = any ((select poly.my_councils())::uuid[])
      when kind = 'belief' then (state = 'draft' and created_by = (select poly.actor())) or owner_id = any ((select poly.my_councils())::uuid[])
      when kind in ('goal', 'north_star', 'board', 'constraint') then owner_id = any ((select poly.my_councils())::uuid[])
      else false end);