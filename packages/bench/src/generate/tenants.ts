/** What a generated tenant holds. Everything in it has an id of ids.ts, numbered from 0 across the tenant. */
export type TenantPlan = {
  readonly number: number
  readonly squads: number
  readonly keyResultsPerObjective: number
  /** Of check-ins, each with a value for every key result of its squad; the newest is last week. */
  readonly weeks: number
  readonly bets: number
  readonly beliefs: number
}

export const PEOPLE_PER_SQUAD = 8
export const OBJECTIVES_PER_SQUAD = 4
export const SQUADS_PER_TRIBE = 16

const base = { keyResultsPerObjective: 3, weeks: 12 }

/** 500 objectives, 1,500 key results, 18,000 values. */
export const ONE: TenantPlan = { ...base, number: 1, squads: 125, bets: 8, beliefs: 5 }
/** 8,000 objectives, 24,000 key results, 288,000 values. */
export const SIXTEEN: TenantPlan = { ...base, number: 16, squads: 2_000, bets: 120, beliefs: 80 }
/** For lists: 5,000 objectives, 20,000 key results. */
export const LISTED: TenantPlan = {
  number: 20,
  squads: 1_250,
  keyResultsPerObjective: 4,
  weeks: 3,
  bets: 60,
  beliefs: 40,
}
/** For whole stories: 400 squads, 120 bets, 80 beliefs, 1,600 objectives. */
export const STORY: TenantPlan = { ...base, number: 30, squads: 400, weeks: 3, bets: 120, beliefs: 80 }
/** 500 tenants of four squads. */
export const SMALL: readonly TenantPlan[] = Array.from({ length: 500 }, (_, index) => ({
  ...base,
  number: 1_001 + index,
  squads: 4,
  weeks: 3,
  bets: 4,
  beliefs: 3,
}))

/** The organisation's slug; pgbench scripts compute the same. */
export const slugOf = ({ number }: Pick<TenantPlan, 'number'>): string => `bench-${number}`

export const squadSlug = (squad: number): string => `squad-${squad}`

export const keyResultsPerSquad = ({ keyResultsPerObjective }: TenantPlan): number =>
  OBJECTIVES_PER_SQUAD * keyResultsPerObjective
