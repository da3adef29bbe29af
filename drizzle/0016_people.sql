CREATE TABLE "poly"."domain_directory" (
	"domain" text NOT NULL,
	"org_id" uuid NOT NULL,
	CONSTRAINT "domain_directory_pk" PRIMARY KEY("domain","org_id")
);
--> statement-breakpoint
CREATE TABLE "poly"."past_membership" (
	"account_id" uuid NOT NULL,
	"org_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	CONSTRAINT "past_membership_pk" PRIMARY KEY("account_id","org_id")
);
--> statement-breakpoint
CREATE TABLE "poly"."join_domain" (
	"org_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"domain" text NOT NULL,
	"opened_by" uuid NOT NULL,
	"opened_at" timestamp with time zone DEFAULT poly.clock() NOT NULL,
	"closed_at" timestamp with time zone,
	CONSTRAINT "join_domain_pk" PRIMARY KEY("org_id","id")
);
--> statement-breakpoint
ALTER TABLE "poly"."join_domain" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "poly"."member" ALTER COLUMN "name" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "poly"."invitation_directory" ADD COLUMN "email_hash" "bytea";--> statement-breakpoint
ALTER TABLE "poly"."past_membership" ADD CONSTRAINT "past_membership_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "poly"."account"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."join_domain" ADD CONSTRAINT "join_domain_org_id_org_org_id_fk" FOREIGN KEY ("org_id") REFERENCES "poly"."org"("org_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poly"."join_domain" ADD CONSTRAINT "join_domain_opened_by" FOREIGN KEY ("org_id","opened_by") REFERENCES "poly"."member"("org_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "join_domain_open" ON "poly"."join_domain" USING btree ("org_id","domain") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "invitation_directory_email" ON "poly"."invitation_directory" USING btree ("email_hash");--> statement-breakpoint
ALTER TABLE "poly"."member" ADD CONSTRAINT "member_nameless_is_former" CHECK (name is not null or (account_id is null and left_on is not null));--> statement-breakpoint
CREATE POLICY "tenant" ON "poly"."join_domain" AS PERMISSIVE FOR ALL TO "poly_app", "poly_keeper" USING (org_id = (select poly.org())) WITH CHECK (org_id = (select poly.org()));--> statement-breakpoint
CREATE POLICY "may_insert" ON "poly"."join_domain" AS RESTRICTIVE FOR INSERT TO "poly_app" WITH CHECK (opened_by = (select poly.actor()) and (select poly.is_admin()) and exists (select from poly.member m join poly.account a on a.id = m.account_id where m.org_id = join_domain.org_id and m.id = join_domain.opened_by and split_part(lower(a.email), '@', 2) = join_domain.domain));--> statement-breakpoint
CREATE POLICY "may_update" ON "poly"."join_domain" AS RESTRICTIVE FOR UPDATE TO "poly_app" USING ((select poly.is_admin())) WITH CHECK ((select poly.is_admin()));