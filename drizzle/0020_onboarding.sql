CREATE TABLE "poly"."sample_copy" (
	"account_id" uuid,
	"org_id" uuid PRIMARY KEY NOT NULL,
	"xid" "xid8" NOT NULL,
	"opened_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "poly"."account" ADD COLUMN "hides_hints" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "poly"."membership" ADD COLUMN "hides_steps" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "poly"."sample_copy" ADD CONSTRAINT "sample_copy_account_id_account_id_fk" FOREIGN KEY ("account_id") REFERENCES "poly"."account"("id") ON DELETE set null ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "sample_copy_account" ON "poly"."sample_copy" USING btree ("account_id");