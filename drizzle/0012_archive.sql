ALTER TABLE "poly"."org_directory" ADD COLUMN "is_archived" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "poly"."org_directory" ADD COLUMN "delete_on" date;--> statement-breakpoint
ALTER TABLE "poly"."org" ADD COLUMN "archived_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "poly"."org" ADD COLUMN "delete_on" date;--> statement-breakpoint
ALTER TABLE "poly"."org" ADD CONSTRAINT "org_deleted_is_archived" CHECK (delete_on is null or archived_at is not null);