-- What an import made and took back is written once and never changed: insert is all that anybody has.
alter table poly.import_item force row level security;
--> statement-breakpoint
alter table poly.import_undo force row level security;
--> statement-breakpoint
grant select on poly.import_item, poly.import_undo to poly_app;
--> statement-breakpoint
grant select, insert, update, delete on poly.import_item, poly.import_undo to poly_keeper;
--> statement-breakpoint
grant insert (run_id, label) on poly.import_batch to poly_app;
--> statement-breakpoint
grant insert (org_id, batch_id, node_id, owner_id, did, identity, version_before, version_after) on poly.import_item to poly_app;
--> statement-breakpoint
grant insert (org_id, run_id, created_by, made) on poly.import_undo to poly_app;
--> statement-breakpoint
select poly.tell_planner();
