import { keyResultsPerSquad, PEOPLE_PER_SQUAD, type TenantPlan } from '#bench/generate/tenants'

/** Somebody who sits in a squad, and one of its key results, by their numbers. */
export type Pick = {
  readonly plan: TenantPlan
  readonly squad: number
  readonly person: number
  readonly keyResult: number
}

/** Any of the tenants, any squad, any of its people, any of its key results. */
export function pick(plans: readonly TenantPlan[]): Pick {
  const plan = plans[below(plans.length)]
  if (plan === undefined) throw new Error('There is no tenant to pick from')
  const squad = below(plan.squads)
  return {
    plan,
    squad,
    person: squad * PEOPLE_PER_SQUAD + 1 + below(PEOPLE_PER_SQUAD),
    keyResult: squad * keyResultsPerSquad(plan) + below(keyResultsPerSquad(plan)),
  }
}

export const below = (count: number): number => Math.floor(Math.random() * count)
