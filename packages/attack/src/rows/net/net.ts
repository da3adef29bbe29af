import type { TestDatabase } from '@polyrhythm/db/testing/copy-database'
import { atLeast, exactly, shown } from '#attack/harness/figure'
import type { Ground, Row } from '#attack/harness/row'
import { type Scene, setScene } from '#attack/scene/scene'
import { idsOf } from '#attack/scene/stored'
import { bend, type BentClient, type Mutant } from './bent-client.ts'
import { catalogueLaws } from './catalogue.ts'
import { functionsThatAsk, type SqlFunction } from './functions.ts'
import { predicatesIn, withoutPredicate } from './predicates.ts'
import { leaksOf, type Read, readsOf, statementsOf } from './reads.ts'
import { harmOf } from './writes.ts'

export const net: Row = {
  id: 'net',
  title: 'the row policies under forgotten predicates',
  how: 'Each question for the organisation (`org_id = …`) is taken out of the SQL alone: of every statement that queries send, on its way to the database, and of every function in the database. The queries that send the statement, or all queries and every mutation, run again. The same is done with row policies switched off, to see that the attack would find what it looks for.',
  run: async (ground) => {
    const db = await ground.database()
    const bent = bend(db.app)
    const scene = await setScene(db, bent.client)
    try {
      return await attack(db, bent, scene, ground)
    } finally {
      await scene.close()
    }
  },
}

async function attack(db: TestDatabase, bent: BentClient, scene: Scene, { isShort, say }: Ground) {
  const foreign = { ids: await idsOf(db, scene.theirs.orgId), slug: scene.theirs.slug }
  const reads = await readsOf(scene)
  const senders = await statementsOf(scene, reads, bent.heard)
  const mutants: (Mutant & { reads: readonly Read[] })[] = [...senders].flatMap(([sql, of]) =>
    Array.from({ length: predicatesIn(sql) }, (_, nth) => ({ sql, nth, reads: of })),
  )
  const statements = async (chosen: typeof mutants): Promise<string[]> => {
    const leaks: string[] = []
    for (const { reads: of, ...mutant } of chosen) {
      bent.strip(mutant)
      leaks.push(...(await leaksOf(scene, of, foreign)).slice(0, 1))
    }
    bent.strip(null)
    return leaks
  }
  const leaks = await statements(everyNth(mutants, isShort ? 8 : 1))
  say(`${mutants.length} statements without a predicate; functions`)
  const functions = (await functionsThatAsk(db)).flatMap((each) =>
    Array.from({ length: predicatesIn(each.definition) }, (_, nth) => ({ ...each, nth })),
  )
  const harm: string[] = []
  for (const each of everyNth(functions, isShort ? 12 : 1))
    harm.push(
      ...(await withFunction(db, each, async () => [
        ...(await leaksOf(scene, reads, foreign)),
        ...(await harmOf(scene, foreign)),
      ])),
    )
  const laws = await catalogueLaws(db)
  for (const line of [...leaks, ...harm].slice(0, 20)) say(line)
  await switchPoliciesOff(db)
  const toothless = await statements(everyNth(mutants, isShort ? 8 : 1))
  return [
    shown('statements that ask for the organisation', senders.size),
    shown('mutants of statements', everyNth(mutants, isShort ? 8 : 1).length),
    exactly('of them that tell of another organisation', leaks.length),
    shown('mutants of functions', everyNth(functions, isShort ? 12 : 1).length),
    exactly('of them that tell of another organisation, or change it', harm.length),
    atLeast('mutants of statements that would tell without row policies', toothless.length, 1),
    ...laws,
  ]
}

const everyNth = <T>(all: readonly T[], n: number): T[] => all.filter((_, index) => index % n === 0)

/** Does something while a function of the schema lacks one of its predicates. */
async function withFunction<T>(
  { admin }: TestDatabase,
  { definition, nth }: SqlFunction & { readonly nth: number },
  work: () => Promise<T>,
): Promise<T> {
  await admin.unsafe(withoutPredicate(definition, nth))
  try {
    return await work()
  } finally {
    await admin.unsafe(definition)
  }
}

async function switchPoliciesOff({ admin }: TestDatabase): Promise<void> {
  const tables = await admin<{ name: string }[]>`
    select relname as name from pg_class where relnamespace = 'poly'::regnamespace and relkind in ('r', 'p') and relrowsecurity`
  for (const { name } of tables) await admin.unsafe(`alter table poly."${name}" disable row level security`)
}
