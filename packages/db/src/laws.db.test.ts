import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { directoryTables } from './testing/directory-tables.ts'
import { type TestDatabase, testDatabase } from './testing/test-database.ts'

/** Squads' own: nobody else writes them. */
const sovereign = ['node', 'edge', 'objective', 'key_result', 'check_in', 'check_in_value', 'check_in_draft', 'seat']
/** Nothing that was once written here is changed or removed by the app. */
const appendOnly = [
  'check_in',
  'check_in_value',
  'rank_change',
  'node_version',
  'edge_version',
  'row_version',
  'change',
  'cycle',
  'import_batch',
  'import_item',
  'import_undo',
  'reading',
  'premise',
  'premise_answer',
  'decision',
  'stage_objection',
]
/** Tables whose past is kept elsewhere: moves in rank_change, numbers in keys; a draft is nobody's business. */
const withoutHistory = {
  place: 'rank_change',
  counter: 'keys',
  check_in_draft: 'personal',
  private_rank: 'personal',
  follow: 'personal',
  reaction: 'a sign, no statement',
}

let db: TestDatabase
let tenantTables: string[]
beforeAll(async () => {
  db = await testDatabase()
  const rows = await db.admin<{ name: string }[]>`
    select relname as name from pg_class where relnamespace = 'poly'::regnamespace and relkind in ('r', 'p') and not relispartition`
  tenantTables = rows.map(({ name }) => name).filter((name) => !directoryTables.includes(name))
})
afterAll(() => db.close())

const namesOf = (rows: readonly { name: string }[]): string[] => rows.map(({ name }) => name).sort()

describe('laws of the catalog', () => {
  it('every table of a tenant has its row policies enabled and forced, also on the owner', async () => {
    const rows = await db.admin<{ name: string }[]>`select relname as name from pg_class
      where relnamespace = 'poly'::regnamespace and relkind in ('r', 'p') and relrowsecurity and relforcerowsecurity`
    expect(namesOf(rows)).toEqual(tenantTables.toSorted())
    expect(tenantTables.length).toBeGreaterThan(25)
  })

  it('the tenant policy is the only permissive one, for all commands and about the organisation alone', async () => {
    const rows = await db.admin<{ name: string; test: string; check: string; command: string }[]>`
      select c.relname as name, pg_get_expr(p.polqual, c.oid) as test, pg_get_expr(p.polwithcheck, c.oid) as check, p.polcmd as command
      from pg_policy p join pg_class c on c.oid = p.polrelid where p.polpermissive and c.relnamespace = 'poly'::regnamespace`
    expect(namesOf(rows)).toEqual(tenantTables.toSorted())
    for (const row of rows)
      expect(row).toMatchObject({ test: '(org_id = ( SELECT poly.org() AS org))', check: row.test, command: '*' })
  })

  it('whatever is a squad’s asks for a seat on insert, and on update before and after', async () => {
    const rows = await db.admin<{ name: string; command: string; text: string }[]>`
      select c.relname as name, p.polcmd as command, coalesce(pg_get_expr(p.polqual, c.oid), '') || coalesce(pg_get_expr(p.polwithcheck, c.oid), '') as text
      from pg_policy p join pg_class c on c.oid = p.polrelid where not p.polpermissive`
    const asked = new Set(
      rows.filter(({ text }) => text.includes('poly.seats()')).map(({ name, command }) => `${name} ${command}`),
    )
    const changeable = sovereign.filter((table) => !appendOnly.includes(table))
    for (const wanted of [...sovereign.map((table) => `${table} a`), ...changeable.map((table) => `${table} w`)])
      expect(asked).toContain(wanted)
  })

  it('the planner takes a tenant for a large one, and knows that an id names its tenant', async () => {
    const large = await db.admin<
      { name: string }[]
    >`select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relnamespace = 'poly'::regnamespace and c.relkind in ('r', 'p') and a.attname = 'org_id' and a.attoptions::text like '%n_distinct=4,%'`
    expect(namesOf(large)).toEqual(expect.arrayContaining(tenantTables))
    const untold = await db.admin<{ name: string; column: string }[]>`
      select distinct c.relname as name, a.attname as column from pg_index x join pg_class c on c.oid = x.indrelid
        join pg_attribute o on o.attrelid = c.oid and o.attnum = x.indkey[0] and o.attname = 'org_id'
        join pg_attribute a on a.attrelid = c.oid and a.attnum = x.indkey[1] and a.atttypid = 'uuid'::regtype
      where c.relnamespace = 'poly'::regnamespace and not exists (select from pg_statistic_ext s
        where s.stxrelid = c.oid and 'f' = any (s.stxkind) and s.stxkeys::int2[] @> array[o.attnum, a.attnum])`
    expect(untold).toEqual([])
  })

  it('what the app may change, a restrictive policy asks about', async () => {
    const rows = await db.admin<{ name: string; privilege: string }[]>`
      select distinct table_name as name, privilege_type as privilege from information_schema.column_privileges
      where grantee = 'poly_app' and table_schema = 'poly' and privilege_type in ('INSERT', 'UPDATE')`
    const policies = await db.admin<{ name: string; command: string }[]>`
      select c.relname as name, case p.polcmd when 'a' then 'INSERT' when 'w' then 'UPDATE' else '' end as command from pg_policy p join pg_class c on c.oid = p.polrelid where not p.polpermissive`
    const asked = new Set(policies.map(({ name, command }) => `${name} ${command}`))
    const unasked = rows.filter(
      ({ name, privilege }) => tenantTables.includes(name) && !asked.has(`${name} ${privilege}`),
    )
    expect(unasked).toEqual([])
  })

  it('append-only tables give the app neither update nor delete, and nothing gives it truncate', async () => {
    const rows = await db.admin<{ name: string; privilege: string }[]>`
      select table_name as name, privilege_type as privilege from information_schema.table_privileges where grantee = 'poly_app' and table_schema = 'poly'
      union select table_name, privilege_type from information_schema.column_privileges where grantee = 'poly_app' and table_schema = 'poly'`
    const of = (privilege: string): string[] => namesOf(rows.filter((row) => row.privilege === privilege))
    for (const table of appendOnly) expect(of('UPDATE')).not.toContain(table)
    expect(of('DELETE')).toEqual([
      'authenticator',
      'check_in_draft',
      'follow',
      'passkey',
      'private_rank',
      'reaction',
      'recovery_code',
    ])
    expect(of('TRUNCATE')).toEqual([])
    expect(of('TRIGGER')).toEqual([])
    expect(of('REFERENCES')).toEqual([])
  })

  it('every table of a tenant remembers: by trigger, by never changing, or in a place named here', async () => {
    const rows = await db.admin<{ name: string }[]>`
      select distinct c.relname as name from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_proc p on p.oid = t.tgfoid
      where not t.tgisinternal and p.proname in ('node_said', 'detail_said', 'edge_said', 'answer_said', 'row_said') and (t.tgtype & 16) > 0`
    const remembered = [...namesOf(rows), ...appendOnly, ...Object.keys(withoutHistory)]
    expect(tenantTables.filter((table) => !remembered.includes(table))).toEqual([])
  })

  it('every key starts with the organisation, and every reference inside a tenant carries it', async () => {
    const keys = await db.admin<{ name: string; constraint: string }[]>`
      select c.relname as name, k.conname as constraint from pg_constraint k join pg_class c on c.oid = k.conrelid
      where c.relnamespace = 'poly'::regnamespace and k.contype in ('p', 'f', 'u', 'x')
        and not exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'org_id' and a.attnum = any (k.conkey))`
    expect(keys.filter(({ name }) => tenantTables.includes(name))).toEqual([])
    const crossing = await db.admin<{ constraint: string }[]>`
      select k.conname as constraint from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class f on f.oid = k.confrelid
      where k.contype = 'f' and c.relnamespace = 'poly'::regnamespace
        and (select attnum from pg_attribute where attrelid = f.oid and attname = 'org_id') is distinct from
            (select k.confkey[array_position(k.conkey, attnum)] from pg_attribute where attrelid = c.oid and attname = 'org_id')
        and c.relname <> all (${directoryTables})`
    expect(crossing).toEqual([])
  })

  it('the keeper can remove every row of an organisation, so that none is left when it is purged', async () => {
    const kept = await db.admin<{ name: string }[]>`select c.relname as name from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'org_id' and not a.attisdropped
      where c.relnamespace = 'poly'::regnamespace and c.relkind in ('r', 'p')
        and not has_table_privilege('poly_keeper', c.oid, 'delete')`
    expect(namesOf(kept)).toEqual([])
  })

  it('nothing depends on a sequence', async () => {
    expect(
      await db.admin`select relname from pg_class where relnamespace = 'poly'::regnamespace and relkind = 'S'`,
    ).toEqual([])
  })

  it('the app role owns nothing, bypasses nothing, creates nothing, and is a member of nobody', async () => {
    const [role] = await db.admin`select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolinherit,
      has_schema_privilege('poly_app', 'poly', 'create') as "mayCreate",
      has_schema_privilege('poly_app', 'public', 'create') as "mayCreateInPublic",
      (select count(*)::int from pg_class where relowner = r.oid) + (select count(*)::int from pg_proc where proowner = r.oid) as owned,
      (select count(*)::int from pg_auth_members where member = r.oid) as memberships from pg_roles r where rolname = 'poly_app'`
    expect(role).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolinherit: false,
      mayCreate: false,
      mayCreateInPublic: false,
      owned: 0,
      memberships: 0,
    })
  })

  it('functions that see past their caller belong to the keeper, fix their search path, and are the caller’s only by grant', async () => {
    const rows = await db.admin<{ name: string; owner: string; config: string | null; isPublic: boolean }[]>`
      select proname as name, pg_get_userbyid(proowner) as owner, array_to_string(proconfig, ';') as config,
        coalesce((select bool_or(a.grantee = 0) from aclexplode(proacl) a), proacl is null) as "isPublic"
      from pg_proc where pronamespace = 'poly'::regnamespace and prosecdef`
    expect(rows.length).toBeGreaterThan(10)
    for (const row of rows)
      expect(row).toMatchObject({ owner: 'poly_keeper', config: 'search_path=poly, pg_temp', isPublic: false })
  })
})
