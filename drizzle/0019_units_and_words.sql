ALTER TABLE "poly"."seat" DROP CONSTRAINT "seat_role";--> statement-breakpoint
ALTER TABLE "poly"."org" ADD COLUMN "own_terms" jsonb DEFAULT '{}'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "poly"."org" ADD CONSTRAINT "org_own_terms" CHECK (jsonb_typeof(own_terms) = 'object');--> statement-breakpoint
ALTER TABLE "poly"."seat" ADD CONSTRAINT "seat_role" CHECK (role in ('member', 'participant', 'contact', 'lead', 'council', 'coach', 'coordinator'));--> statement-breakpoint
ALTER POLICY "may_update" ON "poly"."node" TO poly_app USING (case
      when kind in ('objective', 'key_result') then ((select poly.actor())::text || ':' || owner_id::text) = any ((select poly.seats())::text[])
      when kind = 'unit' then (select poly.is_admin()) or poly.coordinates(id)
      when kind in ('data', 'insight') then created_by = (select poly.actor())
      when kind = 'bet' then id = any ((select poly.my_bets())::uuid[]) or owner_id = any ((select poly.my_councils())::uuid[])
      when kind = 'belief' then (state = 'draft' and created_by = (select poly.actor())) or owner_id = any ((select poly.my_councils())::uuid[])
      when kind in ('goal', 'north_star', 'board') then owner_id = any ((select poly.my_councils())::uuid[])
      else false end) WITH CHECK (case
      when kind in ('objective', 'key_result') then ((select poly.actor())::text || ':' || owner_id::text) = any ((select poly.seats())::text[])
      when kind = 'unit' then (select poly.is_admin()) or poly.coordinates(id)
      when kind in ('data', 'insight') then created_by = (select poly.actor())
      when kind = 'bet' then id = any ((select poly.my_bets())::uuid[]) or owner_id = any ((select poly.my_councils())::uuid[])
      when kind = 'belief' then (state = 'draft' and created_by = (select poly.actor())) or owner_id = any ((select poly.my_councils())::uuid[])
      when kind in ('goal', 'north_star', 'board') then owner_id = any ((select poly.my_councils())::uuid[])
      else false end);--> statement-breakpoint
ALTER POLICY "may_insert" ON "poly"."seat" TO poly_app WITH CHECK (given_by = (select poly.actor()) and from_on >= (select poly.today()) and case
      when role <> 'member' then poly.may_appoint(unit_id, member_id, role)
      when is_first then poly.may_open(unit_id)
      else (given_by::text || ':' || unit_id::text) = any ((select poly.seats())::text[]) end);--> statement-breakpoint
ALTER POLICY "may_update" ON "poly"."seat" TO poly_app USING (case when role = 'member' then member_id = (select poly.actor()) or (poly.actor()::text || ':' || unit_id::text) = any ((select poly.seats())::text[]) else member_id = (select poly.actor()) or poly.may_appoint(unit_id, member_id, role) end) WITH CHECK (case when role = 'member' then member_id = (select poly.actor()) or (poly.actor()::text || ':' || unit_id::text) = any ((select poly.seats())::text[]) else member_id = (select poly.actor()) or poly.may_appoint(unit_id, member_id, role) end);