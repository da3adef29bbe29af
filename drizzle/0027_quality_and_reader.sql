ALTER TABLE "poly"."data_point" ADD CONSTRAINT "data_point_quality" CHECK (quality in ('measured', 'sampled', 'anecdotal'));--> statement-breakpoint
ALTER TABLE "poly"."squad_note" ADD CONSTRAINT "squad_note_read" CHECK ((read_by is null) = (read_at is null));
