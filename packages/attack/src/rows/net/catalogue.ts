import type { TestDatabase } from '@polyrhythm/db/testing/copy-database'
import { directoryTables } from '@polyrhythm/db/testing/directory-tables'
import { exactly, type Figure } from '#attack/harness/figure'

/** What the catalogue must say for the net to hold: packages/db/src/laws.db.test.ts reads the rest of it. */
export async function catalogueLaws({ admin, app }: TestDatabase): Promise<Figure[]> {
  const [found] = await admin<{ unforced: number; unasked: number; strong: number; owned: number }[]>`
    with tenant as (select c.* from pg_class c where c.relnamespace = 'poly'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
      and c.relname <> all (${directoryTables})
      and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'org_id'))
    select (select count(*)::int from tenant where not (relrowsecurity and relforcerowsecurity)) as unforced,
      (select count(*)::int from tenant t where not exists (select from pg_policy p where p.polrelid = t.oid and p.polpermissive)) as unasked,
      (select count(*)::int from pg_roles where rolname like 'poly\\_%' and (rolsuper or rolbypassrls or rolcreaterole)) as strong,
      (select count(*)::int from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = 'poly_app') as owned`
  const [seen] = await app<{ rows: number }[]>`select count(*)::int as rows from poly.node`
  return [
    exactly('tenant tables without forced row policies', found?.unforced ?? Number.NaN),
    exactly('tenant tables without the tenant’s policy', found?.unasked ?? Number.NaN),
    exactly('roles of the product that policies do not bind', found?.strong ?? Number.NaN),
    exactly('tables that the app’s role owns', found?.owned ?? Number.NaN),
    exactly('rows that the app’s role sees outside a tenant', seen?.rows ?? Number.NaN),
  ]
}
