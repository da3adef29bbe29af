-- The directory's new tables: what is not granted cannot happen.
grant select, insert, update, delete on poly.passkey, poly.authenticator, poly.recovery_code to poly_app;
--> statement-breakpoint
grant select, insert, update on poly.pending_sign_in, poly.challenge, poly.mailed_link, poly.known_device to poly_app;
--> statement-breakpoint
grant update (email) on poly.account to poly_app;
--> statement-breakpoint
grant update (generation, rotated_at, proved_at) on poly.session to poly_app;
--> statement-breakpoint
select poly.tell_planner();
