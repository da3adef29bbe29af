CREATE TABLE "poly"."import_item" (
	"org_id" uuid NOT NULL,
	"batch_id" uuid NOT NULL,
	"node_id" uuid NOT NULL,
	"owner_id" uuid NOT NULL,
	"did" text NOT NULL,
	"identity" "bytea" NOT NULL,
	"version_before" integer,
	"version_after" integer NOT NULL,
	CONSTRAINT "import_item_pk" PRIMARY KEY("org_id","batch_id","node_id"),
	CONSTRAINT "import_item_did" CHECK (did in ('made', 'changed', 'known'))
);
--> statement-breakpoint
ALTER TABLE "poly"."import_item" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "poly"."import_undo" (
	"org_id" uuid NOT NULL,
	"run_id" uuid NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT poly.clock() NOT NULL,
	"made" jsonb NOT NULL,
	CONSTRAINT "import_undo_pk" PRIMARY KEY("org_id","run_id")
);
--> statement-breakpoint
ALTER TABLE "poly"."import_undo" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "poly"."import_batch" ADD COLUMN "run_id" uuid;--> statement-breakpoint
ALTER TABLE "poly"."import_batch" ADD COLUMN "label" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "poly"."import_item" ADD CONSTRAINT "import_item_batch" FOREIGN KEY ("org_id","batch_id") REFERENCES "poly"."import_batch"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."import_item" ADD CONSTRAINT "import_item_node" FOREIGN KEY ("org_id","node_id") REFERENCES "poly"."node"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."import_undo" ADD CONSTRAINT "import_undo_created_by" FOREIGN KEY ("org_id","created_by") REFERENCES "poly"."member"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "import_item_by_owner" ON "poly"."import_item" USING btree ("org_id","owner_id");--> statement-breakpoint
CREATE INDEX "import_batch_by_run" ON "poly"."import_batch" USING btree ("org_id","run_id");--> statement-breakpoint
CREATE INDEX "import_batch_by_time" ON "poly"."import_batch" USING btree ("org_id","created_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE POLICY "tenant" ON "poly"."import_item" AS PERMISSIVE FOR ALL TO "poly_app", "poly_keeper" USING (org_id = (select poly.org())) WITH CHECK (org_id = (select poly.org()));--> statement-breakpoint
CREATE POLICY "may_insert" ON "poly"."import_item" AS RESTRICTIVE FOR INSERT TO "poly_app" WITH CHECK (((select poly.actor())::text || ':' || owner_id::text) = any ((select poly.seats())::text[]));--> statement-breakpoint
CREATE POLICY "tenant" ON "poly"."import_undo" AS PERMISSIVE FOR ALL TO "poly_app", "poly_keeper" USING (org_id = (select poly.org())) WITH CHECK (org_id = (select poly.org()));--> statement-breakpoint
CREATE POLICY "may_insert" ON "poly"."import_undo" AS RESTRICTIVE FOR INSERT TO "poly_app" WITH CHECK (created_by = (select poly.actor()));