-- The facts of a squad's page as the product asks for them: one function, in one statement; as poly_app, under all policies.
\set tenant random(:tenant_first, :tenant_last)
\set squad random(0, :squads - 1)
\set person :squad * 8 + random(1, 8)
select org_id, member_id, page::text from poly.squad_page(bench.id(:tenant, 'account', :person), 'bench-' || :tenant::int, 'squad-' || :squad::int, null, now());
