import { changesRouter } from '#api/changes/changes.router'
import { accountsRouter } from '#api/features/accounts/accounts.router'
import { alignmentRouter } from '#api/features/alignment/alignment.router'
import { asksRouter } from '#api/features/asks/asks.router'
import { auditRouter } from '#api/features/audit/audit.router'
import { authRouter } from '#api/features/auth/auth.router'
import { beliefsRouter } from '#api/features/beliefs/beliefs.router'
import { betsRouter } from '#api/features/bets/bets.router'
import { boardsRouter } from '#api/features/boards/boards.router'
import { checkInsRouter } from '#api/features/check-ins/check-ins.router'
import { commentsRouter } from '#api/features/comments/comments.router'
import { constraintsRouter } from '#api/features/constraints/constraints.router'
import { cyclesRouter } from '#api/features/cycles/cycles.router'
import { evidenceRouter } from '#api/features/evidence/evidence.router'
import { goalsRouter } from '#api/features/goals/goals.router'
import { historyRouter } from '#api/features/history/history.router'
import { homeRouter } from '#api/features/home/home.router'
import { importsRouter } from '#api/features/imports/imports.router'
import { keyResultsRouter } from '#api/features/key-results/key-results.router'
import { lessonsRouter } from '#api/features/lessons/lessons.router'
import { linksRouter } from '#api/features/links/links.router'
import { membersRouter } from '#api/features/members/members.router'
import { objectivesRouter } from '#api/features/objectives/objectives.router'
import { orgsRouter } from '#api/features/orgs/orgs.router'
import { rhythmRouter } from '#api/features/rhythm/rhythm.router'
import { samplesRouter } from '#api/features/samples/samples.router'
import { searchRouter } from '#api/features/search/search.router'
import { squadsRouter } from '#api/features/squads/squads.router'
import { unitsRouter } from '#api/features/units/units.router'
import { router } from '#api/trpc/procedures'

/** Every procedure of the product. A new one needs its row in permission-rows.ts. */
export const appRouter = router({
  accounts: accountsRouter,
  alignment: alignmentRouter,
  asks: asksRouter,
  audit: auditRouter,
  auth: authRouter,
  beliefs: beliefsRouter,
  bets: betsRouter,
  boards: boardsRouter,
  changes: changesRouter,
  checkIns: checkInsRouter,
  comments: commentsRouter,
  constraints: constraintsRouter,
  cycles: cyclesRouter,
  evidence: evidenceRouter,
  goals: goalsRouter,
  history: historyRouter,
  home: homeRouter,
  imports: importsRouter,
  keyResults: keyResultsRouter,
  lessons: lessonsRouter,
  links: linksRouter,
  members: membersRouter,
  objectives: objectivesRouter,
  orgs: orgsRouter,
  rhythm: rhythmRouter,
  samples: samplesRouter,
  search: searchRouter,
  squads: squadsRouter,
  units: unitsRouter,
})

export type AppRouter = typeof appRouter
