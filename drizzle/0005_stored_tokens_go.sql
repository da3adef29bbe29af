DROP INDEX "poly"."session_token";--> statement-breakpoint
ALTER TABLE "poly"."session" DROP COLUMN "token_hash";