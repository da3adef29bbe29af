CREATE INDEX "rank_change_newest" ON "poly"."rank_change" USING btree ("org_id","at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "check_in_newest" ON "poly"."check_in" USING btree ("org_id","published_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "edge_version_newest" ON "poly"."edge_version" USING btree ("org_id","from_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "row_version_newest" ON "poly"."row_version" USING btree ("org_id","from_at" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "node_version_newest" ON "poly"."node_version" USING btree ("org_id","from_at" DESC NULLS FIRST);